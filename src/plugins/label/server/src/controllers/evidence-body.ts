import type { Context } from 'koa';
import { z } from 'zod';
import { EVIDENCE_KINDS, VISIBILITIES } from '../domain/evidence/evidence';
import { fileNameOf } from '../domain/evidence/file-name';
import type { NewEvidence } from '../services/evidence/add-evidence';
import { unusable } from './evidence-requests';
import { bodyOf } from './requests';

const title = z.string().trim().min(1).max(300);
const code = z.string().trim().min(1).max(100);
const visibility = z.enum(VISIBILITIES);

/** Each question once, in the order in which they were named. */
const questions = z
  .array(code)
  .max(100)
  .transform((codes) => [...new Set(codes)]);

const webAddress = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain })
  .max(2000)
  .transform((address) => new URL(address))
  .refine(({ username, password }) => username === '' && password === '', {
    error: 'An address without a user name or password.',
  })
  .transform(({ href }) => href);

const about = { kind: z.enum(EVIDENCE_KINDS), visibility: visibility.default('jury') };

/** A form has texts only: one question is a text, and several are a list. */
const formFields = z.strictObject({
  ...about,
  title: title.optional(),
  questions: z
    .union([code.transform((one) => [one]), z.array(code)])
    .default([])
    .pipe(questions),
});

const jsonBody = z.union([
  z.strictObject({ ...about, title, questions: questions.default([]), link: webAddress }),
  z.strictObject({
    ...{ ...about, title, questions: questions.default([]) },
    content: z.string().regex(/^[a-z0-9]{1,64}$/),
  }),
]);

const received = z.object({
  filepath: z.string(),
  originalFilename: z.string().nullish(),
  size: z.int().min(0),
});
const files = z.strictObject({ file: received });

/** What is handed in: a form with a file, or JSON with a link or the documentId of content. */
export function newEvidenceIn(context: Context): NewEvidence {
  if (context.is('multipart') !== 'multipart') {
    const { link, content, ...said } = { link: null, content: null, ...bodyOf(context, jsonBody) };
    if (link !== null) return { ...said, proof: { carrier: 'link', link } };
    return { ...said, proof: { carrier: 'content', documentId: String(content) } };
  }
  const fields = bodyOf(context, formFields);
  const { success, data } = files.safeParse(context.request.files ?? {});
  if (!success) throw unusable({ code: 'FILE_MISSING' }, context);
  const { filepath: path, originalFilename, size } = data.file;
  const name = originalFilename ?? '';
  const { title: given = fileNameOf(name) ?? name, ...said } = fields;
  return { ...said, title: given, proof: { carrier: 'file', path, name, size } };
}

/** What may be said anew about a piece. */
export const EVIDENCE_CHANGE = z
  .strictObject({
    title: title.optional(),
    questions: questions.optional(),
    visibility: visibility.optional(),
  })
  .refine((change) => Object.keys(change).length > 0, { error: 'Nothing is to be changed.' });

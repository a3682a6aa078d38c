import { open } from 'node:fs/promises';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { inLanguageOf, type Message } from '../language';
import type { Ends } from './formats';
import { judgeFile } from './judge-file';

/** Enough for every signature, and for the directory at the end of an office document. */
const END_LENGTH = 128 * 1024;

/** A received file as it lies in the temporary folder. */
const receivedFile = z.looseObject({
  filepath: z.string(),
  originalFilename: z.string().nullish(),
});

const receivedFiles = z
  .union([receivedFile, z.array(receivedFile)])
  .transform((value) => (Array.isArray(value) ? value : [value]));

async function endsOf(path: string): Promise<Ends> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const length = Math.min(size, END_LENGTH);
    const head = Buffer.alloc(length);
    const tail = Buffer.alloc(length);
    await file.read(head, 0, length, 0);
    await file.read(tail, 0, length, size - length);
    return { head, tail };
  } finally {
    await file.close();
  }
}

/**
 * Refuses a request as a whole when one of its files is not what its name says or not of an accepted format.
 *
 * @param files as Strapi's body parser leaves them: one file, or several.
 * @throws ValidationError (400) that names each file, what it is, and what is accepted.
 */
export async function refuseForbiddenFiles(
  files: unknown,
  ctx?: Pick<Context, 'acceptsLanguages'>,
): Promise<void> {
  const refusals: { file: string; message: Message }[] = [];
  for (const { filepath, originalFilename } of receivedFiles.parse(files)) {
    const file = originalFilename ?? '';
    const message = judgeFile(file, await endsOf(filepath));
    if (message) refusals.push({ file, message });
  }
  if (refusals.length === 0) return;
  throw new errors.ValidationError(refusals.map(({ message }) => inLanguageOf(ctx, message)).join('\n'), {
    code: 'file-refused',
    files: refusals.map(({ file }) => file),
  });
}

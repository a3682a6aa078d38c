import { httpError, invalidRequest, languageOf } from '@parvis/procedure/server';
import type { Context } from 'koa';
import { z } from 'zod';
import type { AnswerChange, SavedAnswer } from '../services/applications/save-answer';
import { reasonSaid, said } from '../services/words';
import { answer, bodyOf, doneOr, nameIn } from './requests';

const change = z
  .strictObject({
    text: z.string().max(10_000),
    mark: z.string().max(70).nullable(),
    notApplicable: z.string().max(2000).nullable(),
  })
  .partial()
  .refine((body) => Object.keys(body).length > 0, { error: 'Nothing is said anew.' })
  .transform(({ text, mark, notApplicable }) => ({
    ...(text === undefined ? {} : { text }),
    ...(mark === undefined ? {} : { mark }),
    ...(notApplicable === undefined ? {} : { notApplicable }),
  }));

/** The version of an answer in `If-Match`. @throws 428 when there is none, 400 when it is written otherwise. */
function expectedIn(context: Context): number {
  const language = languageOf(context);
  const header = context.get('If-Match').trim();
  const message = said('unconditional', language);
  if (header === '') throw httpError({ status: 428, code: 'IF_MATCH_NEEDED', message });
  const [, digits] = /^"(\d{1,9})"$/.exec(header) ?? [];
  if (digits === undefined)
    throw invalidRequest([{ path: ['If-Match'], message }], said('invalid', language));
  return Number(digits);
}

/** What a request says anew about an answer. */
export const answerChange = (context: Context): AnswerChange => ({
  question: nameIn(context, 'question'),
  expectedVersion: expectedIn(context),
  said: bodyOf(context, change),
});

/** Answers with what was saved and its ETag, or says why it was not: 412 with the present answer, 422 or 409. */
export function showSaved(context: Context, saved: SavedAnswer): void {
  const language = languageOf(context);
  if ('unusable' in saved) {
    const reasons = saved.unusable.map((reason) => ({ ...reason, ...reasonSaid(reason, language) }));
    throw httpError({
      ...{ status: 422, code: reasons[0]?.code ?? 'UNUSABLE', details: { reasons } },
      message: reasons.map(({ message }) => message).join(' '),
    });
  }
  if ('present' in saved) {
    const { expectedVersion, present } = saved;
    throw httpError({
      ...{ status: 412, code: 'STALE_VERSION', message: said('staleAnswer', language) },
      details: { expectedVersion, version: present?.version ?? 0, present },
    });
  }
  const { version, ...given } = doneOr(context, saved);
  context.set('ETag', `"${version}"`);
  answer(context, { ...given, version });
}

import { now } from '@parvis/clock';
import {
  done,
  NOT_FOUND,
  notAllowed,
  type Outcome,
  type Reason,
  refusedFor,
  type Verdict,
} from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import type { AnswerView } from '../../domain/application/application-view';
import type { AnswerGiven } from '../../domain/application/completeness';
import type { Question } from '../../domain/application/questions';
import { keptMark, usableAnswer } from '../../domain/application/usable-answer';
import { withinSubmissions } from '../../domain/edition/calendar';
import type { LabelContext } from '../context';
import { gridFor } from '../editions/edition-grid';
import { editionFor } from '../editions/edition-rows';
import { openComplement } from '../instruction/complement-rows';
import { ANSWERS } from '../tables';
import { answerOf, givenOf } from './answer-rows';
import type { Own } from './application-rows';
import { type ApplicationRow, ownApplication } from './application-rows';

/** What of an answer is said anew. */
export interface AnswerChange {
  readonly question: string;
  readonly said: Partial<AnswerGiven>;
  /** The version of the answer that was read; 0 for one that was not there. */
  readonly expectedVersion: number;
}

/** The answer as it is now; or why it was not saved: somebody was faster, or it cannot be kept. */
export type SavedAnswer =
  | Outcome<AnswerView>
  | { readonly done: false; readonly expectedVersion: number; readonly present: AnswerView | null }
  | { readonly done: false; readonly unusable: readonly Reason[] };

const NOTHING: AnswerGiven = { text: '', mark: null, notApplicable: null };

/** What stands there now, kept for the one who changes it. */
async function present(trx: Knex.Transaction, key: object): Promise<AnswerView | null> {
  const found: unknown = await trx(ANSWERS).where(key).forUpdate().first();
  return found === undefined ? null : answerOf(found);
}

/** Whether the answer may change because the office has asked for it. */
async function askedFor(
  trx: Knex.Transaction,
  { id, complement_due: due }: ApplicationRow,
  code: string,
): Promise<Verdict> {
  const open = await openComplement(trx, id);
  if (open?.items.some(({ question }) => question === code) !== true)
    return refusedFor([{ code: 'QUESTION_NOT_ASKED' }]);
  return refusedFor(
    due !== null && due.getTime() <= now().getTime() ? [{ code: 'COMPLEMENT_TOO_LATE' }] : [],
  );
}

/** The question that is answered, where the application takes answers now. */
async function answered(
  context: LabelContext,
  trx: Knex.Transaction,
  { row, code }: { readonly row: ApplicationRow; readonly code: string },
): Promise<Outcome<Question>> {
  const edition = await editionFor(trx, row.edition_id, 'read');
  const question = (await gridFor(context, edition)).questions.find((one) => one.code === code);
  if (question === undefined) return NOT_FOUND;
  if (row.state === 'complement-requested') {
    const asked = await askedFor(trx, row, code);
    return asked.allowed ? done(question) : notAllowed(...asked.reasons);
  }
  if (row.state !== 'draft')
    return notAllowed({ code: 'NOT_IN_THIS_STATE', values: { state: row.state, event: 'save' } });
  if (edition.state !== 'open') return notAllowed({ code: 'EDITION_NOT_OPEN' });
  const open = withinSubmissions(edition.calendar, now());
  return open.allowed ? done(question) : notAllowed(...open.reasons);
}

/** Two who answer a question for the first time: the row of the faster one stands. */
async function written(
  trx: Knex.Transaction,
  key: object,
  { before, given, user }: { before: AnswerView | null; given: AnswerGiven; user: number },
): Promise<unknown> {
  const columns = { given: JSON.stringify(given), by_user: user, at: now() };
  const [row]: unknown[] =
    before === null
      ? await trx(ANSWERS)
          .insert({ ...key, ...columns })
          .onConflict(['application_id', 'question'])
          .ignore()
          .returning('*')
      : await trx(ANSWERS)
          .where(key)
          .update({ ...columns, version: before.version + 1 })
          .returning('*');
  return row;
}

/** Saves one answer of an application. Colleagues who answer other questions do not wait. */
export function saveAnswer(context: LabelContext, own: Own, change: AnswerChange): Promise<SavedAnswer> {
  return inTransaction(context.strapi.db, async (trx): Promise<SavedAnswer> => {
    const row = await ownApplication(trx, own, 'hold');
    if (row === null) return NOT_FOUND;
    const question = await answered(context, trx, { row, code: change.question });
    if (!question.done) return question;
    const { expectedVersion, said } = change;
    const key = { application_id: own.id, question: change.question };
    const before = await present(trx, key);
    if ((before?.version ?? 0) !== expectedVersion) return { done: false, expectedVersion, present: before };
    const given = { ...givenOf(before ?? NOTHING), ...said };
    const usable = usableAnswer(question.value, given);
    if (!usable.allowed) return { done: false, unusable: usable.reasons };
    const mark = given.mark === null ? null : keptMark(question.value.scale, given.mark);
    const after = await written(trx, key, { before, given: { ...given, mark }, user: own.user });
    if (after === undefined) return { done: false, expectedVersion, present: await present(trx, key) };
    return done(answerOf(after));
  });
}

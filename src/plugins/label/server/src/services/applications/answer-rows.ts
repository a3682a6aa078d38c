import type { Knex } from 'knex';
import { z } from 'zod';
import type { AnswerView } from '../../domain/application/application-view';
import type { AnswerGiven } from '../../domain/application/completeness';
import { json } from '../json-column';
import { ANSWERS } from '../tables';

const row = z.object({
  ...{ question: z.string(), version: z.int(), at: z.date() },
  given: json(
    z.object({ text: z.string(), mark: z.string().nullable(), notApplicable: z.string().nullable() }),
  ),
});

/** The edge where the database's untyped data enters. */
export function answerOf(found: unknown): AnswerView {
  const { question, given, version, at } = row.parse(found);
  return { question, ...given, version, at: at.toISOString() };
}

/** What an answer says, without its version. */
export const givenOf = ({ text, mark, notApplicable }: AnswerGiven): AnswerGiven => ({
  ...{ text, mark, notApplicable },
});

/** The answers of an application, by question. */
export async function answersOf(
  trx: Knex.Transaction,
  application: number,
): Promise<ReadonlyMap<string, AnswerView>> {
  const found: unknown[] = await trx(ANSWERS).where({ application_id: application });
  return new Map(found.map(answerOf).map((answer) => [answer.question, answer]));
}

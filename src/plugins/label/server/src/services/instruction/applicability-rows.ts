import type { Knex } from 'knex';
import { z } from 'zod';
import { APPLICABILITY_STATES, type Applicability } from '../../domain/instruction/office-decisions';
import { APPLICABILITY } from '../tables';

const row = z
  .object({
    ...{ question: z.string(), state: z.enum(APPLICABILITY_STATES), factor: z.string().nullable() },
    ...{ reason: z.string(), version: z.int(), by_staff: z.int(), at: z.date() },
  })
  .transform(({ by_staff: staff, ...decided }): DecidedApplicability => ({ ...decided, staff }));

/** What the office has decided about a question, and who has when. */
export interface DecidedApplicability extends Applicability {
  readonly question: string;
  readonly version: number;
  readonly staff: number;
  readonly at: Date;
}

export const applicabilityRowOf = (found: unknown): DecidedApplicability => row.parse(found);

/** What was decided about an application, by question. A question that is not there applies. */
export async function applicabilityOf(
  trx: Knex.Transaction,
  application: number,
): Promise<ReadonlyMap<string, DecidedApplicability>> {
  const found: unknown[] = await trx(APPLICABILITY)
    .where({ application_id: application })
    .orderBy('question');
  return new Map(found.map(applicabilityRowOf).map((decided) => [decided.question, decided]));
}

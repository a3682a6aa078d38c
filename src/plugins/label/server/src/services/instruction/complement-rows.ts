import type { Knex } from 'knex';
import { z } from 'zod';
import type { ComplementItem } from '../../domain/instruction/office-events';
import { json } from '../json-column';
import { COMPLEMENTS } from '../tables';

const items = json(z.array(z.object({ question: z.string().nullable(), text: z.string() })));

const row = z
  .object({
    ...{ id: z.int(), application_id: z.int(), items, due: z.date(), asked_by: z.int(), asked_at: z.date() },
    ...{ answer: z.string().nullable(), answered_by: z.int().nullable() },
    ...{ answered_at: z.date().nullable(), closed_at: z.date().nullable() },
  })
  .transform(
    ({ id, due, answer, ...one }): ComplementRow => ({
      ...{ id, due, answer, items: one.items, applicationId: one.application_id },
      ...{ askedBy: one.asked_by, askedAt: one.asked_at },
      ...{ answeredBy: one.answered_by, answeredAt: one.answered_at, closedAt: one.closed_at },
    }),
  );

/** What a commune was asked for after its submission, until when, and what it said. */
export interface ComplementRow {
  readonly id: number;
  readonly applicationId: number;
  readonly items: readonly ComplementItem[];
  readonly due: Date;
  readonly askedBy: number;
  readonly askedAt: Date;
  readonly answer: string | null;
  readonly answeredBy: number | null;
  readonly answeredAt: Date | null;
  /** When it was answered, or the office went on without an answer. */
  readonly closedAt: Date | null;
}

/** The requests of an application, the latest first. */
export async function complementsOf(
  trx: Knex.Transaction,
  application: number,
): Promise<readonly ComplementRow[]> {
  const found: unknown[] = await trx(COMPLEMENTS)
    .where({ application_id: application })
    .orderBy('id', 'desc');
  return found.map((one) => row.parse(one));
}

/** The request that waits for an answer; null when none does. */
export async function openComplement(
  trx: Knex.Transaction,
  application: number,
): Promise<ComplementRow | null> {
  const found: unknown = await trx(COMPLEMENTS)
    .where({ application_id: application, closed_at: null })
    .first();
  return found === undefined ? null : row.parse(found);
}

/** A request of which it is known that it is there. */
export async function complementById(trx: Knex.Transaction, id: number): Promise<ComplementRow> {
  return row.parse(await trx(COMPLEMENTS).where({ id }).first());
}

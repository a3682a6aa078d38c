import type { Knex } from 'knex';
import { z } from 'zod';
import { json } from '../json-column';
import { REVISIONS } from '../tables';

const answer = z.object({
  ...{ text: z.string(), mark: z.string().nullable(), notApplicable: z.string().nullable() },
});

const row = z.object({
  ...{ number: z.int(), hash: z.string(), at: z.date() },
  content: json(z.looseObject({ answers: z.record(z.string(), answer) })),
});

/** What was submitted last. */
export interface RevisionInForce {
  readonly number: number;
  readonly hash: string;
  readonly at: Date;
  readonly answers: Readonly<Record<string, z.infer<typeof answer>>>;
}

/** The latest revision of an application; null when it has never been submitted. */
export async function revisionInForce(
  trx: Knex.Transaction,
  application: number,
): Promise<RevisionInForce | null> {
  const found: unknown = await trx(REVISIONS)
    .where({ application_id: application })
    .orderBy('number', 'desc')
    .first();
  if (found === undefined) return null;
  const { number, hash, at, content } = row.parse(found);
  return { number, hash, at, answers: content.answers };
}

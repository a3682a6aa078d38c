import type { Knex } from 'knex';
import { z } from 'zod';
import { OUTCOMES } from '../../domain/decision/decision-procedure';
import { APPLICATIONS, DECISIONS } from '../tables';

const rows = z.array(
  z
    .object({
      ...{ id: z.int(), application_id: z.int(), version: z.int(), commune: z.string() },
      ...{ outcome: z.enum(OUTCOMES), level: z.string().nullable(), run_id: z.int().nullable() },
    })
    .transform(({ application_id: applicationId, run_id: runId, ...row }) => ({
      ...{ ...row, applicationId, runId },
    })),
);

/** A decision that was adopted and not told yet, with the commune that it is about. */
export type AdoptedDecision = z.infer<typeof rows>[number];

/** Those of an edition, kept for the one who tells them. */
export async function adoptedDecisions(
  trx: Knex.Transaction,
  edition: number,
): Promise<readonly AdoptedDecision[]> {
  const found: unknown = await trx(`${DECISIONS} as decision`)
    .join(`${APPLICATIONS} as application`, 'application.id', 'decision.application_id')
    .where({ 'application.edition_id': edition, 'decision.state': 'adopted' })
    .orderBy('decision.id')
    .forUpdate('decision')
    .select('decision.*', 'application.commune');
  return rows.parse(found);
}

import type { Knex } from 'knex';
import { z } from 'zod';
import { AWARD_STATES } from '../../domain/award/award-procedure';
import { AWARDS } from '../tables';

/** Strapi has the driver hand days over as texts. */
const row = z
  .object({
    ...{ id: z.int(), application_id: z.int(), decision_id: z.int(), programme_id: z.int() },
    ...{ commune: z.string(), number: z.string(), level: z.string(), state: z.enum(AWARD_STATES) },
    ...{ version: z.int(), valid_from: z.string(), valid_to: z.string() },
    ...{ heard_on: z.string().nullable(), reason: z.string().nullable(), token: z.string() },
  })
  .transform(({ id, commune, number, level, state, version, reason, token, ...found }) => ({
    ...{ id, commune, number, level, state, version, reason, token },
    ...{ applicationId: found.application_id, decisionId: found.decision_id },
    ...{ programmeId: found.programme_id, heardOn: found.heard_on },
    ...{ validFrom: found.valid_from, validTo: found.valid_to },
  }));

/** An award as it is kept. */
export type AwardRow = z.infer<typeof row>;

/** The edge where the database's untyped data enters. */
export const awardRowOf = (found: unknown): AwardRow => row.parse(found);

/** Awards; `lock` keeps them for the one who changes them. */
export async function findAwards(
  trx: Knex.Transaction,
  which: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
  how: 'lock' | 'read',
): Promise<readonly AwardRow[]> {
  const asked = which(trx(AWARDS).orderBy('id'));
  const found: unknown[] = await (how === 'lock' ? asked.forUpdate() : asked);
  return found.map(awardRowOf);
}

import type { Knex } from 'knex';
import { z } from 'zod';
import { AWARD_STATES } from '../../domain/award/award-procedure';
import { json } from '../json-column';
import { APPLICATIONS, AWARDS, DECISIONS, EDITIONS, NOTICES, PROGRAMMES } from '../tables';

/** Strapi has the driver hand days over as texts. */
const row = z
  .object({
    ...{ id: z.int(), number: z.string(), level: z.string(), state: z.enum(AWARD_STATES), token: z.string() },
    ...{ version: z.int(), valid_from: z.string(), valid_to: z.string() },
    ...{ heard_on: z.string().nullable(), reason: z.string().nullable() },
    ...{ decision_id: z.int(), decision_state: z.string(), score: z.string().nullable() },
    ...{ trace: z.string().nullable(), told_at: z.date() },
    ...{ application_id: z.int(), owner_id: z.int() },
    snapshot: json(
      z.object({ code: z.string(), name: z.string(), facts: z.record(z.string(), z.unknown()) }),
    ),
    ...{ edition_id: z.int(), year: z.int(), zone: z.string(), grid_id: z.int().nullable() },
    ...{ slug: z.string(), title: z.string() },
  })
  .transform(({ id, number, level, state, token, version, reason, score, trace, ...found }) => ({
    ...{ id, number, level, state, token, version, reason, score, trace },
    ...{ validFrom: found.valid_from, validTo: found.valid_to, heardOn: found.heard_on },
    ...{ decision: found.decision_id, superseded: found.decision_state === 'superseded' },
    ...{ toldAt: found.told_at, application: found.application_id, owner: found.owner_id },
    commune: found.snapshot,
    edition: { id: found.edition_id, year: found.year, zone: found.zone, gridId: found.grid_id },
    programme: { slug: found.slug, title: found.title },
  }));

/** An award with all that it is about. */
export type ToldAward = z.infer<typeof row>;

/** The tables of {@link toldAwards}: an award is there once its decision was told. */
export const awardsWithAll = (trx: Knex.Transaction): Knex.QueryBuilder =>
  trx(`${AWARDS} as award`)
    .join(`${DECISIONS} as decision`, 'decision.id', 'award.decision_id')
    .join(`${NOTICES} as notice`, 'notice.decision_id', 'decision.id')
    .join(`${APPLICATIONS} as application`, 'application.id', 'award.application_id')
    .join(`${EDITIONS} as edition`, 'edition.id', 'application.edition_id')
    .join(`${PROGRAMMES} as programme`, 'programme.id', 'award.programme_id');

/** Awards, in one statement. */
export async function toldAwards(
  trx: Knex.Transaction,
  which: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
): Promise<readonly ToldAward[]> {
  const found: unknown[] = await which(awardsWithAll(trx)).select(
    ...['award.*', 'decision.state as decision_state', 'decision.score', 'notice.trace'],
    ...['notice.at as told_at', 'application.owner_id', 'application.snapshot', 'application.edition_id'],
    ...['edition.year', 'edition.zone', 'edition.grid_id', 'programme.slug', 'programme.title'],
  );
  return z.array(row).parse(found);
}

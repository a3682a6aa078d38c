import type { Knex } from 'knex';
import { z } from 'zod';
import { DECISION_STATES } from '../../domain/decision/decision-procedure';
import { keptCommune } from '../communes';
import { APPLICATIONS, AWARDS, DECISIONS, EDITIONS, NOTICES, PROGRAMMES } from '../tables';
import { type AwardRow, awardRowOf } from './award-rows';

const about = z
  .object({
    ...{ decision_state: z.enum(DECISION_STATES), score: z.string().nullable() },
    ...{ trace: z.string().nullable(), told_at: z.date() },
    ...{ application_id: z.int(), owner_id: z.int(), snapshot: keptCommune },
    ...{ edition_id: z.int(), year: z.int(), zone: z.string(), grid_id: z.int().nullable() },
    ...{ slug: z.string(), title: z.string() },
  })
  .transform(({ score, trace, snapshot: commune, ...found }) => ({
    ...{ score, trace, commune, superseded: found.decision_state === 'superseded' },
    ...{ toldAt: found.told_at, application: found.application_id, owner: found.owner_id },
    edition: { id: found.edition_id, year: found.year, zone: found.zone, gridId: found.grid_id },
    programme: { slug: found.slug, title: found.title },
  }));

/** An award with all that it is about, with its commune as it was when it applied. */
export type ToldAward = Omit<AwardRow, 'commune'> & z.infer<typeof about>;

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
  return found.map((row) => ({ ...awardRowOf(row), ...about.parse(row) }));
}

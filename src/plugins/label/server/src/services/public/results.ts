import type { Knex } from 'knex';
import { z } from 'zod';
import { isProclaimed } from '../../domain/application/as-told';
import { OUTCOMES } from '../../domain/decision/decision-procedure';
import { departureFromGrid } from '../../domain/decision/departure';
import type { Page, Portion } from '../../domain/page';
import {
  type EditionStatistics,
  editionStatistics,
  type Fate,
} from '../../domain/statistics/edition-statistics';
import { traceAddress } from '../addresses';
import type { LabelContext } from '../context';
import { countRows } from '../count-rows';
import { type EditionRow, findEdition } from '../editions/edition-rows';
import { levelsOf, type NamedLevel, namedLevel } from '../editions/level-label';
import { json } from '../json-column';
import { type PlacedCommune, placedCommune, placesOf } from '../places';
import { decisionsWithAll, toldDecisions } from '../proclamation/told-decisions';
import { APPLICATIONS, DECISIONS } from '../tables';
import { atOneInstant } from './one-instant';
import { type PublicPiece, publicEvidence } from './public-evidence';

/** A decision that awarded the label. */
export interface ResultLine {
  readonly commune: PlacedCommune;
  readonly level: NamedLevel | null;
  /** Out of 100. */
  readonly score: string | null;
  readonly motivation: string;
  /** Why another level was granted than the grid gives. */
  readonly overrideReason: string | null;
  readonly adoptedAt: string | null;
  /** Where everybody can recompute the result. */
  readonly trace: string | null;
  /** What the commune lets everybody see, as far as it was accepted. */
  readonly evidence: readonly PublicPiece[];
}

/** An edition of which the results are known; of every other one nothing is told. */
async function proclaimedEdition(trx: Knex.Transaction, id: number): Promise<EditionRow | null> {
  const edition = await findEdition(trx, id, 'read');
  return edition !== null && isProclaimed(edition.state) ? edition : null;
}

/**
 * The decisions of a proclaimed edition that awarded the label, by the names of the communes; null while there is no
 * such edition. What was decided otherwise is told to its commune alone.
 */
export function readResults(
  context: LabelContext,
  id: number,
  { page, pageSize }: Portion,
): Promise<Page<ResultLine> | null> {
  return atOneInstant(context, async (trx) => {
    const edition = await proclaimedEdition(trx, id);
    if (edition === null) return null;
    const awarded = (decisions: Knex.QueryBuilder): Knex.QueryBuilder =>
      decisions.where({ 'application.edition_id': id, 'decision.state': 'published', outcome: 'awarded' });
    const total = await countRows(awarded(decisionsWithAll(trx)));
    const shown = await toldDecisions(trx, (decisions) =>
      awarded(decisions)
        .orderByRaw(`application.snapshot ->> 'name', decision.id`)
        .offset((page - 1) * pageSize)
        .limit(pageSize),
    );
    const levels = await levelsOf(context, edition.gridId);
    const applications = shown.map(({ application }) => application.id);
    const evidence = await publicEvidence(trx, applications);
    const lines = shown.map((decision) => {
      const { commune, score, motivation, adoptedAt } = decision;
      return {
        commune: placedCommune(context, commune),
        level: namedLevel(levels, decision.level),
        ...{ score, motivation, overrideReason: departureFromGrid(decision) },
        adoptedAt: adoptedAt?.toISOString() ?? null,
        trace: traceAddress(context.strapi, decision.trace),
        evidence: evidence.get(decision.application.id) ?? [],
      };
    });
    return { page, pageSize, total, lines };
  });
}

const rows = z.array(
  z.object({
    state: z.string(),
    facts: json(z.record(z.string(), z.unknown())),
    outcome: z.enum(OUTCOMES).nullable(),
    level: z.string().nullable(),
  }),
);

const fateOf = ({ state, outcome }: z.infer<typeof rows>[number]): Fate => {
  if (outcome !== null) return outcome;
  return state === 'withdrawn' ? 'withdrawn' : 'inadmissible';
};

/** What a proclaimed edition is in numbers; null while there is no such edition. */
export function readStatistics(context: LabelContext, id: number): Promise<EditionStatistics | null> {
  return atOneInstant(context, async (trx) => {
    const edition = await proclaimedEdition(trx, id);
    if (edition === null) return null;
    const found: unknown = await trx(`${APPLICATIONS} as application`)
      .leftJoin(`${DECISIONS} as decision`, (on) =>
        on
          .on('decision.application_id', 'application.id')
          .andOnIn('decision.state', ['notified', 'published']),
      )
      .where({ 'application.edition_id': id })
      .whereNotNull('application.submitted_at')
      .select('application.state', 'decision.outcome', 'decision.level')
      .select(trx.raw(`application.snapshot -> 'facts' as facts`));
    const applications = rows.parse(found).map((row) => ({
      ...{ fate: fateOf(row), level: row.level, department: placesOf(context, row.facts).department },
    }));
    return editionStatistics(applications, [...(await levelsOf(context, edition.gridId)).keys()]);
  });
}

import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { Unit } from '../../domain/agreement/units';
import { agreementOf, severitiesOf } from '../../domain/desk/disagreement';
import type { PanelStatistics } from '../../domain/desk/views';
import { type Exact, exact } from '../../domain/exact/exact';
import { figure } from '../../domain/exact/figure';
import type { Criterion } from '../../domain/grid/grid';
import { labelsOf } from '../../domain/grid/labels';
import type { ScoringContext } from '../context';
import { gridFor, gridRowFor } from '../grids/find-grid';
import { staffNames } from '../staff-names';
import { DOSSIERS, json, STANDINGS } from '../tables';
import { findPanel, stillJudgedBy } from './panel-dossier';
import { readMembers } from './panel-facts';

/** What is known of the dossiers of a panel that the one who asks does not judge any more. */
const standings = (trx: Knex.Transaction, panel: number, staff: number): Knex.QueryBuilder =>
  trx(`${STANDINGS} as standing`)
    .join(`${DOSSIERS} as dossier`, 'dossier.id', 'standing.dossier_id')
    .where({ 'dossier.panel_id': panel })
    .whereNotIn('dossier.id', stillJudgedBy(trx, staff));

const scoresRow = z.object({ scores: json(z.record(z.string(), z.string().transform(exact))) });

/** The scores of the sheets of each dossier, by juror. */
async function readScores(which: Knex.QueryBuilder): Promise<ReadonlyMap<number, Exact>[]> {
  const rows: unknown[] = await which.orderBy('dossier.id').select('standing.scores');
  return rows.map((row) => {
    const { scores } = scoresRow.parse(row);
    return new Map(Object.entries(scores).map(([juror, score]) => [Number(juror), score]));
  });
}

const marksRow = z.object({
  ...{ code: z.string(), times: z.coerce.number() },
  marks: json(z.array(z.string().transform(exact))),
});

/** What dossiers were given, by criterion: the same marks once with how often, so that few rows leave the database. */
async function readMarks(
  trx: Knex.Transaction,
  which: Knex.QueryBuilder,
): Promise<ReadonlyMap<string, readonly Unit[]>> {
  const rows: unknown[] = await which
    .joinRaw('cross join lateral jsonb_each(standing.marks) as given (code, marks)')
    .groupBy('given.code', 'given.marks')
    .select('given.code', 'given.marks', trx.raw('count(*) as times'));
  const units = new Map<string, Unit[]>();
  for (const row of rows) {
    const { code, marks: values, times } = marksRow.parse(row);
    const known = units.get(code);
    if (known === undefined) units.set(code, [{ values, times }]);
    else known.push({ values, times });
  }
  return units;
}

const levelOf = ({ scale }: Criterion) => (scale.step === null ? 'interval' : 'ordinal');

/** How far the jurors of a panel agree and how each judges beside the others; null when there is no such panel. */
export function panelStatistics(
  context: ScoringContext,
  id: number,
  staff: number,
): Promise<PanelStatistics | null> {
  return inTransaction(context.strapi.db, async (trx) => {
    const panel = await findPanel(trx, id);
    if (panel === null) return null;
    const grid = await gridFor(context, trx, panel.gridId);
    const labels = labelsOf((await gridRowFor(trx, panel.gridId)).content);
    const scores = await readScores(standings(trx, id, staff));
    const marks = await readMarks(trx, standings(trx, id, staff));
    const jurors = [...(await readMembers(trx, id)).keys()];
    const names = await staffNames(context.strapi, jurors);
    const severities = severitiesOf(scores);
    return {
      agreement: agreementOf(
        scores.map((one) => ({ values: [...one.values()], times: 1 })),
        'interval',
      ),
      byCriterion: grid.criteria.map((criterion) => ({
        ...{ code: criterion.code, label: labels.get(criterion.code) ?? criterion.code },
        ...agreementOf(marks.get(criterion.code) ?? [], levelOf(criterion)),
      })),
      severity: jurors.map((juror) => {
        const { difference = null, sheets = 0 } = severities.get(juror) ?? {};
        return {
          ...{ juror, name: names.get(juror) ?? `#${juror}`, sheets },
          difference: difference === null ? null : figure(difference, 4),
        };
      }),
    };
  });
}

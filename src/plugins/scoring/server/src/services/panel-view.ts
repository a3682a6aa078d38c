import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { agreementOf, type Judged, severityOf, spreadOf } from '../domain/desk/disagreement';
import type { PanelDossierLine, PanelLine, PanelView } from '../domain/desk/views';
import type { Exact } from '../domain/exact/exact';
import { figure } from '../domain/exact/figure';
import type { Criterion, Grid } from '../domain/grid/grid';
import { labelsOf } from '../domain/grid/labels';
import { score } from '../domain/score';
import { type Assessed, assess } from './assessed';
import { readCases, type SheetCase } from './cases';
import type { ScoringContext } from './context';
import { goneDocument, readDocuments } from './documents';
import { gridFor, gridRowFor } from './find-grid';
import { hasOpenSheet } from './panel-dossier';
import { readMembers } from './panel-facts';
import { latestRuns } from './run-rows';
import { staffNames } from './staff-names';
import { DOSSIERS, type DossierRow, dossierRowOf, PANELS, type PanelRow, panelRowOf } from './tables';

/** A dossier as whoever presides finds it. */
interface Found {
  readonly row: DossierRow;
  readonly cases: readonly SheetCase[];
  /** Whether the one who asks judges it and has not submitted: then nothing of its sheets is shown. */
  readonly blind: boolean;
}

async function findDossiers(
  context: ScoringContext,
  trx: Knex.Transaction,
  { id }: PanelRow,
  staff: number,
): Promise<Found[]> {
  const rows: unknown[] = await trx(DOSSIERS).where({ panel_id: id }).orderBy('id');
  const byDossier = new Map<number, SheetCase[]>();
  for (const one of await readCases(context, trx, { 'assignment.panel_id': id })) {
    const others = byDossier.get(one.dossier.id) ?? [];
    byDossier.set(one.dossier.id, [...others, one]);
  }
  return rows.map(dossierRowOf).map((row) => {
    const cases = byDossier.get(row.id) ?? [];
    return { row, cases, blind: hasOpenSheet(cases, staff) };
  });
}

/** A panel in a list. Dossiers that the one who asks still judges count as if nobody had submitted. */
export async function panelLine(
  context: ScoringContext,
  trx: Knex.Transaction,
  panel: PanelRow,
  staff: number,
): Promise<PanelLine> {
  return lineOf(trx, panel, await findDossiers(context, trx, panel, staff));
}

async function lineOf(trx: Knex.Transaction, panel: PanelRow, found: readonly Found[]): Promise<PanelLine> {
  const grid = await gridRowFor(trx, panel.gridId);
  const members = await readMembers(trx, panel.id);
  const shown = found.flatMap(({ cases, blind }) => (blind ? [] : cases));
  return {
    ...{ id: panel.id, label: panel.label, state: panel.state },
    grid: { id: grid.id, code: grid.code, version: grid.gridVersion },
    ...{ dossiers: found.length, jurors: members.size },
    sheets: {
      submitted: shown.filter(({ sheet }) => sheet.state === 'submitted').length,
      expected: found.flatMap(({ cases }) => cases.filter(({ sheet }) => sheet.state !== 'recused')).length,
    },
  };
}

/** Every panel, the latest first. */
export function listPanels(context: ScoringContext, staff: number): Promise<PanelLine[]> {
  return inTransaction(context.strapi.db, async (trx) => {
    const rows: unknown[] = await trx(PANELS).orderBy('id', 'desc');
    const lines = [];
    for (const row of rows) lines.push(await panelLine(context, trx, panelRowOf(row), staff));
    return lines;
  });
}

function dossierLine(
  grid: Grid,
  { row, cases, blind }: Found,
  { assessed, title, run }: { assessed: Assessed; title: string; run: PanelDossierLine['run'] },
): PanelDossierLine & { readonly exact: Exact | null } {
  const assigned = cases.filter(({ sheet }) => sheet.state !== 'recused').length;
  const line = { dossier: row.id, title, assigned };
  if (blind) return { ...line, submitted: 0, spread: null, run: null, provisional: null, exact: null };
  const spread = spreadOf(assessed.sheets.flatMap((one) => one.score ?? []));
  const result = score(grid, assessed.dossier, { partial: true });
  return {
    ...{ ...line, submitted: assessed.sheets.length, exact: spread },
    spread: spread === null ? null : figure(spread, grid.decimals),
    run,
    provisional: assessed.sheets.length > 0 && result.ok ? result.value.score : null,
  };
}

/** Those on which jurors disagree most come first, then in the order in which they were added. */
const byDisagreement = (one: { exact: Exact | null }, other: { exact: Exact | null }): number => {
  if (one.exact === null || other.exact === null)
    return Number(one.exact === null) - Number(other.exact === null);
  return other.exact.compare(one.exact);
};

/** The marks of a criterion: raters × dossiers. */
const ratingsOf = (
  assessed: readonly Assessed[],
  jurors: readonly number[],
  valueIn: (one: Assessed['sheets'][number]) => Exact | null,
) =>
  jurors.map((juror) =>
    assessed.map(({ sheets }) => {
      const own = sheets.find(({ from }) => from.juror === juror);
      return own === undefined ? null : valueIn(own);
    }),
  );

const levelOf = ({ scale }: Criterion) => (scale.step === null ? 'interval' : 'ordinal');

/** A panel as whoever presides sees it; null when there is none. */
export function panelView(context: ScoringContext, id: number, staff: number): Promise<PanelView | null> {
  return inTransaction(context.strapi.db, async (trx) => {
    const row: unknown = await trx(PANELS).where({ id }).first();
    if (row === undefined) return null;
    const panel = panelRowOf(row);
    const grid = await gridFor(context, trx, panel.gridId);
    const labels = labelsOf((await gridRowFor(trx, panel.gridId)).content);
    const found = await findDossiers(context, trx, panel, staff);
    const documents = await readDocuments(
      context,
      panel.uid,
      found.map((one) => one.row.documentId),
    );
    const latest = await latestRuns(trx, id);
    const all = found.map((one) => ({ one, assessed: assess(grid, one.row, one.blind ? [] : one.cases) }));
    const lines = all.map(({ one, assessed }) => {
      const { title } = documents.get(one.row.documentId) ?? goneDocument(one.row.documentId);
      return dossierLine(grid, one, { assessed, title, run: latest.get(one.row.id) ?? null });
    });
    const visible = all.map(({ assessed }) => assessed);
    const jurors = [...(await readMembers(trx, id)).keys()];
    const names = await staffNames(context.strapi, jurors);
    const judged: Judged[] = all.flatMap(({ one, assessed }) =>
      assessed.sheets.flatMap(({ from, score: own }) =>
        own === null ? [] : [{ dossier: one.row.id, juror: from.juror, score: own }],
      ),
    );
    return {
      ...(await lineOf(trx, panel, found)),
      version: panel.version,
      lines: lines.sort(byDisagreement).map(({ exact: _, ...line }) => line),
      agreement: agreementOf(
        ratingsOf(visible, jurors, (one) => one.score),
        'interval',
      ),
      byCriterion: grid.criteria.map((criterion) => ({
        ...{ code: criterion.code, label: labels.get(criterion.code) ?? criterion.code },
        ...agreementOf(
          ratingsOf(visible, jurors, ({ sheet }) => sheet.marks.get(criterion.code) ?? null),
          levelOf(criterion),
        ),
      })),
      severity: jurors.map((juror) => {
        const difference = severityOf(juror, judged);
        return {
          ...{ juror, name: names.get(juror) ?? `#${juror}` },
          difference: difference === null ? null : figure(difference, 4),
          sheets: judged.filter((one) => one.juror === juror).length,
        };
      }),
    };
  });
}

import { z } from 'zod';
import { gridOf } from '../contract/read-file';
import type { GridState, PanelState } from '../domain/desk/views';
import type { DecisionFile } from '../domain/dossier/dossier-file';
import type { GridFile } from '../domain/grid/grid-file';

export const GRIDS = 'parvis_scoring_grids';
export const PANELS = 'parvis_scoring_panels';
export const MEMBERS = 'parvis_scoring_members';
export const DOSSIERS = 'parvis_scoring_dossiers';
export const ASSIGNMENTS = 'parvis_scoring_assignments';
export const CONFLICTS = 'parvis_scoring_conflicts';
export const SHEETS = 'parvis_scoring_sheets';
export const RUNS = 'parvis_scoring_runs';
export const STANDINGS = 'parvis_scoring_standings';
export const PUBLICATIONS = 'parvis_scoring_publications';

/** A column of JSON. Strapi has the driver hand some kinds of JSON over as text. */
export const json = <Value>(schema: z.ZodType<Value>) =>
  z.preprocess((value) => (typeof value === 'string' ? JSON.parse(value) : value), schema);

const gridFile = z.unknown().transform((value, context): GridFile => {
  const checked = gridOf(value);
  if (checked.ok) return checked.value;
  context.addIssue(checked.error.code);
  return z.NEVER;
});

/** A version of a grid. */
export interface GridRow {
  readonly id: number;
  readonly code: string;
  readonly gridVersion: string;
  readonly state: GridState;
  readonly version: number;
  readonly content: GridFile;
  readonly hash: string | null;
}

const gridRow = z.object({
  ...{ id: z.int(), code: z.string(), grid_version: z.string(), version: z.int() },
  state: z.enum(['draft', 'in-review', 'in-force', 'superseded']),
  content: json(gridFile),
  hash: z.string().nullable(),
});

/** The edge where the database's untyped data enters; so are the others below. */
export function gridRowOf(data: unknown): GridRow {
  const { grid_version: gridVersion, ...row } = gridRow.parse(data);
  return { ...row, gridVersion };
}

export interface PanelRow {
  readonly id: number;
  readonly uid: string;
  readonly label: string;
  readonly gridId: number;
  readonly state: PanelState;
  readonly version: number;
}

const panelRow = z.object({
  ...{ id: z.int(), uid: z.string(), label: z.string(), grid_id: z.int(), version: z.int() },
  state: z.enum(['preparation', 'open', 'closed']),
});

export function panelRowOf(data: unknown): PanelRow {
  const { grid_id: gridId, ...row } = panelRow.parse(data);
  return { ...row, gridId };
}

const decision = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('na'), reason: z.string().optional() }),
  z.strictObject({ state: z.literal('factor'), factor: z.string(), reason: z.string().optional() }),
]);

export const applicability = z
  .record(z.string(), decision)
  .transform(
    (decisions): Readonly<Record<string, DecisionFile>> =>
      Object.fromEntries(
        Object.entries(decisions).map(([code, { reason, ...own }]) => [
          code,
          reason === undefined ? own : { ...own, reason },
        ]),
      ),
  );

export const evidence = z.record(z.string(), z.string().max(100));

export interface DossierRow {
  readonly id: number;
  readonly panelId: number;
  readonly documentId: string;
  readonly revision: number;
  readonly applicability: Readonly<Record<string, DecisionFile>>;
  readonly evidence: Readonly<Record<string, string>>;
}

const dossierRow = z.object({
  ...{ id: z.int(), panel_id: z.int(), document_id: z.string(), revision: z.int() },
  ...{ applicability: json(applicability), evidence: json(evidence) },
});

export function dossierRowOf(data: unknown): DossierRow {
  const { panel_id: panelId, document_id: documentId, ...row } = dossierRow.parse(data);
  return { ...row, panelId, documentId };
}

import { journal } from '@parvis/journal';
import { done, NOT_FOUND, notAllowed, type Outcome } from '@parvis/procedure';
import { inTransaction, type Language, takeStep } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { gridDifferences } from '../../domain/desk/grid-differences';
import type { GridLine, GridView } from '../../domain/desk/views';
import { errorSentence } from '../../domain/error-sentences';
import type { GridFile } from '../../domain/grid/grid-file';
import { readGrid } from '../../domain/grid/read-grid';
import { type GridEvent, gridProcedure } from '../../domain/procedures/grid-procedure';
import type { ScoringContext } from '../context';
import { possible } from '../possible';
import { GRIDS, type GridRow, gridRowOf } from '../tables';
import { findGrid } from './find-grid';

/** Who asks for a step, and the version that they saw. */
export interface Asked {
  readonly staff: number;
  readonly expectedVersion?: number;
}

const lineOf = ({ id, code, gridVersion, state, version, hash, content }: GridRow): GridLine => ({
  ...{ id, code, gridVersion, label: content.label ?? '', state, version, hash },
});

/** Every version of every grid, those of one code after each other, the latest first. */
export function listGrids({ strapi }: ScoringContext): Promise<GridLine[]> {
  return inTransaction(strapi.db, async (trx) => {
    const rows: unknown[] = await trx(GRIDS).orderBy([{ column: 'code' }, { column: 'id', order: 'desc' }]);
    return rows.map((row) => lineOf(gridRowOf(row)));
  });
}

/** What a version of a grid says, as it is handed in. */
export function gridFile(
  { strapi }: ScoringContext,
  id: number,
): Promise<Pick<GridView, 'content' | 'hash' | 'state'> | null> {
  return inTransaction(strapi.db, async (trx) => {
    const row = await findGrid(trx, id);
    return row === null ? null : { content: row.content, hash: row.hash, state: row.state };
  });
}

/** The grid that another is compared with: the last one of its code that came into force before. */
async function gridBefore(trx: Knex.Transaction, { id, code }: GridRow): Promise<GridFile | null> {
  const found: unknown = await trx(GRIDS)
    .where({ code })
    .whereIn('state', ['in-force', 'superseded'])
    .andWhere('id', '<', id)
    .orderBy('id', 'desc')
    .first();
  return found === undefined ? null : gridRowOf(found).content;
}

/** A grid as its editor shows it. */
export function gridView(
  { strapi }: ScoringContext,
  id: number,
  language: Language,
): Promise<GridView | null> {
  return inTransaction(strapi.db, async (trx) => {
    const row = await findGrid(trx, id);
    if (row === null) return null;
    const checked = readGrid(row.content);
    const button = (event: GridEvent) =>
      possible(gridProcedure.decide(row.state, event, { valid: checked.ok }), language);
    return {
      ...lineOf(row),
      content: row.content,
      problem: checked.ok
        ? null
        : { code: checked.error.code, path: checked.error.path, sentence: errorSentence(checked.error) },
      differences: gridDifferences(await gridBefore(trx, row), row.content),
      steps: { submit: button('submit'), return: button('return'), publish: button('publish') },
    };
  });
}

const exists = async (trx: Knex.Transaction, { code, version }: GridFile, but: number): Promise<boolean> =>
  (await trx(GRIDS).where({ code, grid_version: version }).whereNot({ id: but }).first('id')) !== undefined;

const columnsOf = (content: GridFile) => ({
  ...{ code: content.code, grid_version: content.version, content: JSON.stringify(content) },
});

/** Begins a version of a grid; it may still break rules, but not of its shape. @returns its id. */
export function createGrid({ strapi }: ScoringContext, content: GridFile): Promise<Outcome<number>> {
  return inTransaction(strapi.db, async (trx) => {
    const rows: { id: number }[] = await trx(GRIDS)
      .insert({ ...columnsOf(content), state: 'draft' })
      .onConflict(['code', 'grid_version'])
      .ignore()
      .returning('id');
    const [made] = rows;
    return made === undefined ? notAllowed({ code: 'GRID_EXISTS' }) : done(made.id);
  });
}

function takeGridStep(
  trx: Knex.Transaction,
  { id, event, expectedVersion }: { id: number; event: GridEvent; expectedVersion?: number },
  change: (row: GridRow) => Readonly<Record<string, string>> = () => ({}),
) {
  return takeStep(trx, {
    ...{ procedure: gridProcedure, table: GRIDS, id, event, read: gridRowOf, change },
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
    facts: async ({ content }) => ({ valid: readGrid(content).ok }),
  });
}

/** Writes the content of a draft anew. */
export function editGrid(
  { strapi }: ScoringContext,
  id: number,
  content: GridFile,
  { expectedVersion }: Asked,
): Promise<Outcome<number>> {
  return inTransaction(strapi.db, async (trx) => {
    if (await exists(trx, content, id)) return notAllowed({ code: 'GRID_EXISTS' });
    const step = {
      id,
      event: 'edit' as const,
      ...(expectedVersion === undefined ? {} : { expectedVersion }),
    };
    const outcome = await takeGridStep(trx, step, () => columnsOf(content));
    return outcome.done ? done(id) : outcome;
  });
}

const hashOf = ({ content }: GridRow): string => {
  const grid = readGrid(content);
  if (!grid.ok) throw new Error(`A grid that breaks a rule came into force: ${grid.error.code}.`);
  return grid.value.hash;
};

async function supersede(trx: Knex.Transaction, { code }: GridRow): Promise<void> {
  const before: { id: number } | undefined = await trx(GRIDS).where({ code, state: 'in-force' }).first('id');
  if (before !== undefined) await takeGridStep(trx, { id: before.id, event: 'supersede' });
}

/** A step of a version of a grid. What comes into force supersedes the version before, in the same transaction. */
export function stepGrid(
  { strapi }: ScoringContext,
  id: number,
  event: 'submit' | 'return' | 'publish',
  { staff, expectedVersion }: Asked,
): Promise<Outcome<number>> {
  return inTransaction(strapi.db, async (trx) => {
    const locked: unknown = await trx(GRIDS).where({ id }).forUpdate().first();
    if (locked === undefined) return NOT_FOUND;
    const row = gridRowOf(locked);
    const current = expectedVersion === undefined || expectedVersion === row.version;
    const decision = gridProcedure.decide(row.state, event, { valid: readGrid(row.content).ok });
    // The index allows one in force: the version before makes way once nothing can refuse the step any more.
    if (event === 'publish' && current && decision.allowed) await supersede(trx, row);
    const outcome = await takeGridStep(
      trx,
      { id, event, ...(expectedVersion === undefined ? {} : { expectedVersion }) },
      (present): Readonly<Record<string, string>> => (event === 'publish' ? { hash: hashOf(present) } : {}),
    );
    if (!outcome.done) return outcome;
    const { before, after } = outcome.value;
    const remembered = ({ state, version, hash }: GridRow) => ({ state, version, hash });
    await journal(strapi).append(
      {
        subject: { type: 'scoring.grid', id: String(id) },
        action: `scoring.grid.${event}`,
        actor: { kind: 'staff', id: String(staff) },
        before: remembered(before),
        after: remembered(after),
      },
      { trx },
    );
    return done(id);
  });
}

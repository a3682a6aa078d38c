import type { Knex } from 'knex';
import { z } from 'zod';
import { dossierOf } from '../../contract/read-file';
import type { PanelDossierLine, RunLine } from '../../domain/desk/views';
import type { DossierFile } from '../../domain/dossier/dossier-file';
import type { ScoreResult } from '../../domain/result';
import { json, PUBLICATIONS, RUNS } from '../tables';

/** A run that was kept, with its public address when it has one. */
export interface RunRow {
  readonly id: number;
  readonly dossierId: number;
  readonly sequence: number;
  readonly gridId: number;
  readonly partial: boolean;
  readonly inputs: DossierFile;
  readonly result: ScoreResult;
  readonly by: number | null;
  readonly at: Date;
  readonly publicToken: string | null;
  readonly publishedAt: Date | null;
}

const inputs = z.unknown().transform((value, context): DossierFile => {
  const checked = dossierOf(value);
  if (checked.ok) return checked.value;
  context.addIssue(checked.error.code);
  return z.NEVER;
});

/** Results are written by the engine alone, and the database keeps them as they are. */
const result = z.custom<ScoreResult>((value) => typeof Reflect.get(Object(value), 'resultHash') === 'string');

const row = z.object({
  ...{ id: z.int(), dossier_id: z.int(), sequence: z.int(), grid_id: z.int(), partial: z.boolean() },
  ...{ inputs: json(inputs), result: json(result), by_user: z.int().nullable(), at: z.date() },
  ...{ token: z.string().nullable(), published_at: z.date().nullable() },
});

function runRowOf(data: unknown): RunRow {
  const found = row.parse(data);
  return {
    ...{ id: found.id, dossierId: found.dossier_id, sequence: found.sequence, gridId: found.grid_id },
    ...{ partial: found.partial, inputs: found.inputs, result: found.result },
    ...{ by: found.by_user, at: found.at, publicToken: found.token, publishedAt: found.published_at },
  };
}

/** Runs, the latest of a dossier first. */
export async function readRuns(
  trx: Knex.Transaction,
  which: Readonly<Partial<Record<'run.id' | 'dossier_id', number> & { 'publication.token': string }>>,
): Promise<RunRow[]> {
  const rows: unknown[] = await trx(`${RUNS} as run`)
    .leftJoin(`${PUBLICATIONS} as publication`, (on) =>
      on.on('publication.run_id', 'run.id').andOnNull('publication.withdrawn_at'),
    )
    .where(which)
    .orderBy('run.sequence', 'desc')
    .select('run.*', 'publication.token', 'publication.published_at');
  return rows.map(runRowOf);
}

const latestRow = z.object({
  ...{ id: z.int(), dossier_id: z.int(), score: z.string(), level_granted: z.string().nullable() },
});

/** What a list shows of the latest run of each of these dossiers; results are long and stay where they are. */
export async function latestRuns(
  trx: Knex.Transaction,
  dossiers: readonly number[],
): Promise<ReadonlyMap<number, NonNullable<PanelDossierLine['run']>>> {
  const rows: unknown[] = await trx(RUNS)
    .whereRaw('dossier_id = any(?)', [dossiers])
    .distinctOn('dossier_id')
    .orderBy([{ column: 'dossier_id' }, { column: 'sequence', order: 'desc' }])
    .select('id', 'dossier_id', 'score', 'level_granted');
  return new Map(
    z
      .array(latestRow)
      .parse(rows)
      .map(({ id, dossier_id: dossier, score, level_granted: levelGranted }) => [
        dossier,
        { id, score: { decimal: score }, levelGranted },
      ]),
  );
}

/** @param names of accounts of the panel, by their ids. */
export const runLineOf = (run: RunRow, names: ReadonlyMap<number, string>): RunLine => ({
  ...{ id: run.id, sequence: run.sequence, at: run.at.toISOString(), partial: run.partial },
  by: run.by === null ? null : (names.get(run.by) ?? null),
  ...{ score: run.result.score, levelGranted: run.result.levelGranted },
  ...{ inputHash: run.result.inputHash, resultHash: run.result.resultHash },
  ...{ sheets: run.inputs.sheets.length, publicToken: run.publicToken },
});

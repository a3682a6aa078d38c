import { type GridFile, type ScoreResult, scoring } from '@parvis/scoring';
import type { Knex } from 'knex';
import { proposedMotivation } from '../../domain/decision/proposed-motivation';
import type { ApplicationRow } from '../applications/application-rows';
import type { LabelContext } from '../context';
import { DECISIONS } from '../tables';
import { decisionRowOf, decisionsOn } from './decision-rows';
import { rememberDecision } from './remember-decision';

const levelNamed = ({ levels = [] }: GridFile, code: string | null): string | null => {
  const level = levels.find((one) => one.code === code);
  return level === undefined ? null : (level.label ?? level.code);
};

/** The facts of a result as the reasons of a decision begin with them. */
function motivationFor(result: ScoreResult, { grid, commune }: { grid: GridFile; commune: string }): string {
  return proposedMotivation({
    ...{ commune, score: result.score.decimal, level: levelNamed(grid, result.levelGranted) },
    pillars: (grid.root.children ?? []).flatMap(({ code, label = code }) => {
      const node = result.nodes[code];
      if (node === undefined || !node.applicable) return [];
      return [{ label, obtained: node.obtained.decimal, potential: node.potential.decimal }];
    }),
    blockers: result.blockers.map(({ sentence }) => sentence.fr),
  });
}

interface Founded {
  readonly row: ApplicationRow;
  readonly grid: GridFile;
  readonly run: number;
  readonly staff: number;
}

async function resultFor({ strapi }: LabelContext, run: number): Promise<ScoreResult> {
  const result = await scoring(strapi).runs.result(run);
  if (result === null) throw new Error(`The run ${run} of a decision is gone.`);
  return result;
}

/** Founds the draft of a decision on a run; what the jury has written itself stays. */
export async function draftDecision(
  context: LabelContext,
  trx: Knex.Transaction,
  { row, grid, run, staff }: Founded,
): Promise<void> {
  const about = { grid, commune: row.snapshot.name };
  const result = await resultFor(context, run);
  const known = await decisionsOn(trx, row.id);
  const before = known.find(({ state }) => state === 'draft');
  const level = result.levelGranted;
  const founded = {
    ...{ run_id: run, score: result.score.decimal },
    ...{ level_by_score: result.levelByScore, level_by_grid: level },
  };
  const proposed = {
    ...{ level, outcome: level === null ? 'refused' : 'awarded' },
    motivation: motivationFor(result, about),
  };
  if (before === undefined) {
    const sequence = Math.max(0, ...known.map((one) => one.sequence)) + 1;
    const [made]: unknown[] = await trx(DECISIONS)
      .insert({ application_id: row.id, sequence, state: 'draft', ...founded, ...proposed })
      .returning('*');
    await rememberDecision(context, trx, { action: 'prepared', staff, after: decisionRowOf(made) });
    return;
  }
  const isAsProposed = before.level === before.levelByGrid;
  const isUnwritten =
    before.runId !== null &&
    before.motivation === motivationFor(await resultFor(context, before.runId), about);
  const [written]: unknown[] = await trx(DECISIONS)
    .where({ id: before.id })
    .update({
      ...{ ...founded, version: before.version + 1 },
      ...(isAsProposed ? { level: proposed.level, outcome: proposed.outcome } : {}),
      ...(isUnwritten ? { motivation: proposed.motivation } : {}),
    })
    .returning('*');
  await rememberDecision(context, trx, { action: 'prepared', staff, before, after: decisionRowOf(written) });
}

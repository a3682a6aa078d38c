import type { DossierFile } from '../../server/src/domain/dossier/dossier-file';
import { readDossier } from '../../server/src/domain/dossier/read-dossier';
import { exact, written } from '../../server/src/domain/exact/exact';
import type { GridFile } from '../../server/src/domain/grid/grid-file';
import { readGrid } from '../../server/src/domain/grid/read-grid';
import type { NodeResult, ScoreResult } from '../../server/src/domain/result';
import { score } from '../../server/src/domain/score';
import type { Checked } from '../../server/src/domain/scoring-error';
import oracles from './scoring.json';

interface OracleCase {
  readonly name: string;
  readonly grid: GridFile;
  readonly dossier: DossierFile;
  readonly partial: boolean;
  readonly expect: Readonly<Record<string, Readonly<Record<string, string | boolean>>>>;
  readonly score?: string;
  readonly levelByScore?: string;
  readonly levelGranted?: string;
}

const cases: readonly OracleCase[] = JSON.parse(JSON.stringify(oracles.cases));

function rightOf<Value>(checked: Checked<Value>): Value {
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  return checked.value;
}

function scored({ grid: file, dossier, partial }: OracleCase): ScoreResult {
  const grid = rightOf(readGrid(file));
  return rightOf(score(grid, rightOf(readDossier(dossier, grid)), { partial }));
}

const same = (text: string | boolean) => (typeof text === 'boolean' ? text : written(exact(text)));

/** What a node has of what is expected, each number as one fraction. */
function has(node: NodeResult | undefined, names: readonly string[]): Record<string, string | boolean> {
  const own: Record<string, unknown> = { ...node };
  return Object.fromEntries(
    names.map((name) => {
      const value = own[name];
      if (typeof value === 'boolean') return [name, value];
      const { n, d } = Object(value);
      return [name, same(`${n}/${d}`)];
    }),
  );
}

describe('The published worked examples', () => {
  it.each(cases)('come out exactly: $name', (one) => {
    const result = scored(one);
    for (const [code, expected] of Object.entries(one.expect)) {
      const wanted = Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, same(value)]));
      expect({ [code]: has(result.nodes[code], Object.keys(expected)) }).toEqual({ [code]: wanted });
    }
    if (one.score !== undefined) expect(same(`${result.score.n}/${result.score.d}`)).toBe(same(one.score));
    if (one.levelByScore !== undefined) expect(result.levelByScore).toBe(one.levelByScore);
    if (one.levelGranted !== undefined) expect(result.levelGranted).toBe(one.levelGranted);
  });

  it('are all there', () => {
    expect(cases.length).toBe(oracles.cases.length);
    expect(cases.length).toBeGreaterThan(13);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked } from '../../server/src/engine';
import { dossierText, gridText, readDossier, readGrid, score } from '../../server/src/engine';

const read = (...path: string[]) => readFileSync(join('docs', ...path), 'utf8');

function rightOf<Value>(checked: Checked<Value>): Value {
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value;
}

describe('The worked example of docs/scoring.md', () => {
  const page = read('scoring.md');
  const grid = rightOf(readGrid(rightOf(gridText(read('examples', 'scoring', 'grid.json')))));
  const dossier = readDossier(rightOf(dossierText(read('examples', 'scoring', 'dossier.json'))), grid);
  const result = rightOf(score(grid, rightOf(dossier)));
  const quoted = page.split('\n').flatMap((line) => (line.startsWith('> - ') ? [line.slice(4)] : []));

  it('quotes every step of the trace and no other', () => {
    expect([...quoted].sort()).toEqual(result.trace.map(({ sentence }) => sentence.en).sort());
  });

  it.each(['inputHash', 'gridHash', 'resultHash'] as const)('shows the %s that comes out', (name) => {
    expect(page).toContain(`| \`${name}\`, `);
    expect(page).toContain(result[name]);
  });
});

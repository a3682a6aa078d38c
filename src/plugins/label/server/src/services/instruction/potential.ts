import { type GridFile, readDossier, readGrid, score } from '@parvis/scoring/engine';
import type { Applicability } from '../../domain/instruction/office-decisions';
import type { Potential } from '../../domain/instruction/office-view';
import { decidedApplicability } from '../../domain/jury/decided';

/**
 * What root and pillars of a grid are worth once it is decided what applies: worked out by the engine of scoring on a
 * dossier without sheets.
 *
 * @returns null when nothing would apply any more.
 * @throws Error when the decisions break another rule of the grid; they were checked before.
 */
export function potentialOf(
  file: GridFile,
  decided: ReadonlyMap<string, Applicability>,
): readonly Potential[] | null {
  const grid = readGrid(file);
  if (!grid.ok) throw new Error(`The grid ${file.code} ${file.version} breaks a rule: ${grid.error.code}.`);
  const dossier = readDossier({ applicability: decidedApplicability(decided), sheets: [] }, grid.value);
  if (!dossier.ok) throw new Error(`The applicability breaks a rule: ${dossier.error.code}.`);
  const scored = score(grid.value, dossier.value, { partial: true });
  if (!scored.ok && scored.error.code === 'NOTHING_APPLICABLE') return null;
  if (!scored.ok) throw new Error(`The potential cannot be worked out: ${scored.error.code}.`);
  const { nodes } = scored.value;
  return [file.root, ...(file.root.children ?? [])].map(({ code, label = code }) => ({
    ...{ code, label, potential: nodes[code]?.potential.decimal ?? '0' },
  }));
}

import { type DossierFile, type GridFile, readDossier, readGrid, score } from '@parvis/scoring/engine';
import type { Applicability } from '../../domain/instruction/office-decisions';

/** What a part of the grid is worth, in points as the grid writes them. */
export interface Potential {
  readonly code: string;
  readonly label: string;
  readonly potential: string;
}

type Decided = ReadonlyMap<string, Pick<Applicability, 'state' | 'factor' | 'reason'>>;

/** As the engine reads it; a question that applies is not named. */
export function applicabilityFile(decided: Decided): NonNullable<DossierFile['applicability']> {
  const file: Record<string, NonNullable<DossierFile['applicability']>[string]> = {};
  for (const [code, { state, factor, reason }] of decided) {
    if (state === 'na') file[code] = { state, reason };
    if (state === 'factor' && factor !== null) file[code] = { state, factor, reason };
  }
  return file;
}

/**
 * What root and pillars of a grid are worth once it is decided what applies: worked out by the engine of scoring on a
 * dossier without sheets.
 *
 * @returns null when nothing would apply any more.
 * @throws Error when the decisions break another rule of the grid; they were checked before.
 */
export function potentialOf(file: GridFile, decided: Decided): readonly Potential[] | null {
  const grid = readGrid(file);
  if (!grid.ok) throw new Error(`The grid ${file.code} ${file.version} breaks a rule: ${grid.error.code}.`);
  const dossier = readDossier({ applicability: applicabilityFile(decided), sheets: [] }, grid.value);
  if (!dossier.ok) throw new Error(`The applicability breaks a rule: ${dossier.error.code}.`);
  const scored = score(grid.value, dossier.value, { partial: true });
  if (!scored.ok && scored.error.code === 'NOTHING_APPLICABLE') return null;
  if (!scored.ok) throw new Error(`The potential cannot be worked out: ${scored.error.code}.`);
  const { nodes } = scored.value;
  return [file.root, ...(file.root.children ?? [])].map(({ code, label = code }) => ({
    ...{ code, label, potential: nodes[code]?.potential.decimal ?? '0' },
  }));
}

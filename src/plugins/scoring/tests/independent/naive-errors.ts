import type { DossierFile, SheetFile } from '../../server/src/domain/dossier/dossier-file';
import type { GridFile, NodeFile, ScaleFile } from '../../server/src/domain/grid/grid-file';
import { type Place, type Potentials, placesOf } from './naive-tree';
import { below, minus, over, read } from './rational';

/** The sheets that there are: one that is excluded is none. */
export const sheetsOf = (dossier: DossierFile): readonly SheetFile[] =>
  dossier.sheets.filter(({ excluded }) => excluded !== true);

function isMark(mark: string, { min, max, step }: ScaleFile): boolean {
  const value = read(mark);
  if (below(value, read(min)) || below(read(max), value)) return false;
  return step === undefined || over(minus(value, read(min)), read(step)).d === 1n;
}

const hasForbidden = (node: NodeFile): boolean =>
  node.notApplicable === 'forbidden' || (node.children ?? []).some(hasForbidden);

/** Every error that stands in the dossier itself, as code and place. */
export function errorsOfInput(grid: GridFile, dossier: DossierFile): readonly string[] {
  const nodes = new Map(placesOf(grid).map(({ node }) => [node.code, node]));
  const errors: string[] = [];
  for (const [code, decision] of Object.entries(dossier.applicability ?? {})) {
    const node = nodes.get(code);
    if (node === undefined) errors.push(`UNKNOWN_CODE ${code}`);
    if (decision.state !== 'na') continue;
    if (node !== undefined && hasForbidden(node)) errors.push(`NA_FORBIDDEN ${code}`);
    if ((decision.reason ?? '').trim() === '') errors.push(`NA_WITHOUT_REASON ${code}`);
  }
  for (const code of Object.keys(dossier.evidence ?? {})) {
    if (!nodes.has(code)) errors.push(`UNKNOWN_CODE ${code}`);
  }
  const sheets = sheetsOf(dossier);
  for (const [index, { juror, marks }] of sheets.entries()) {
    if (sheets.findIndex((other) => other.juror === juror) < index) errors.push(`DOUBLED_JUROR ${juror}`);
    for (const [code, mark] of Object.entries(marks)) {
      const scale = nodes.get(code)?.scale;
      if (scale === undefined) errors.push(`UNKNOWN_CODE ${code}`);
      else if (mark !== null && !isMark(mark, scale)) errors.push(`MARK_OUT_OF_SCALE ${code}`);
    }
  }
  return errors;
}

/** Why a criterion has no value, as the error that it is where a score must be whole; null when it has one. */
export function whyUnassessed(grid: GridFile, dossier: DossierFile, { node }: Place): string | null {
  const sheets = sheetsOf(dossier);
  const given = sheets.filter(({ marks }) => typeof marks[node.code] === 'string').length;
  const everybody = grid.panel?.aggregation === 'total-median';
  if (given === 0 || (everybody && given < sheets.length)) return `UNANSWERED ${node.code}`;
  return given < (grid.panel?.quorum ?? 1) ? `QUORUM ${node.code}` : null;
}

/** Every error that shows once it is known what applies. */
export function errorsOfMarks(grid: GridFile, dossier: DossierFile, tree: Potentials): readonly string[] {
  return placesOf(grid)
    .filter((here) => here.node.scale !== undefined && tree.applicable(here))
    .flatMap((here) => whyUnassessed(grid, dossier, here) ?? []);
}

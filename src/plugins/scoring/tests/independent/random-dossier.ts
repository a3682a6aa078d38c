import type { DecisionFile, DossierFile, SheetFile } from '../../server/src/domain/dossier/dossier-file';
import type { GridFile, NodeFile, ScaleFile } from '../../server/src/domain/grid/grid-file';
import type { Dice } from './dice';
import { nodesOf } from './random-grid';

/** A mark of a scale, at times written with a zero more than it needs. */
export function randomMark(dice: Dice, { min, max, step }: ScaleFile): string {
  const from = Number(min);
  const size = step === undefined ? 0.25 : Number(step);
  const mark = from + size * dice.below(1 + (Number(max) - from) / size);
  const text = String(mark);
  return dice.happens(0.05) ? `${text}${text.includes('.') ? '0' : '.00'}` : text;
}

function randomMarks(dice: Dice, criteria: readonly NodeFile[], holes: number): SheetFile['marks'] {
  return Object.fromEntries(
    criteria.flatMap(({ code, scale }): [string, string | null][] => {
      if (scale === undefined) return [];
      if (dice.happens(holes)) return dice.happens(0.5) ? [] : [[code, null]];
      return [[code, randomMark(dice, scale)]];
    }),
  );
}

/** A sheet that would be refused for four reasons if it counted. */
const strayMarks = (grid: GridFile): SheetFile['marks'] => ({
  [grid.root.code]: '1',
  nowhere: '999',
  ...Object.fromEntries(nodesOf(grid.root).map(({ code }) => [code, '-999'])),
});

function randomDecisions(dice: Dice, nodes: readonly NodeFile[]): Readonly<Record<string, DecisionFile>> {
  return Object.fromEntries(
    nodes.flatMap(({ code, notApplicable }): [string, DecisionFile][] => {
      if (notApplicable !== 'forbidden' && dice.happens(code === 'R' ? 0.01 : 0.13)) {
        return [[code, { state: 'na', reason: 'Compétence transférée' }]];
      }
      const factor = dice.pick(['0', '0.2', '1/2', '1/3', '1']);
      return dice.happens(0.1) ? [[code, { state: 'factor', factor }]] : [];
    }),
  );
}

/** A dossier that has no error in itself; marks may be missing. */
export function randomDossier(dice: Dice, grid: GridFile): DossierFile {
  const nodes = nodesOf(grid.root);
  const holes = dice.pick([0, 0, 0, 0.03, 0.25]);
  const jurors = dice.pick([0, 1, 2, 3, 3, 4, 5, 6, 7]);
  const sheets = Array.from({ length: jurors }, (_, index): SheetFile => {
    const juror = `J${index}`;
    if (dice.happens(0.1)) return { juror: 'J0', excluded: true, marks: strayMarks(grid) };
    const excluded = dice.happens(0.05) ? { excluded: dice.happens(0.5) } : {};
    return { juror, ...excluded, marks: randomMarks(dice, nodes, holes) };
  });
  const evidence = nodes.flatMap(({ code }): [string, string][] =>
    dice.happens(0.4) ? [[code, dice.pick(['accepted', 'accepted', 'refused'])]] : [],
  );
  return {
    applicability: dice.happens(0.2) ? {} : randomDecisions(dice, nodes),
    sheets: dice.shuffled(sheets),
    evidence: Object.fromEntries(evidence),
  };
}

/** The same dossier with something wrong in it. */
export function spoilt(dice: Dice, grid: GridFile, dossier: DossierFile): DossierFile {
  const nodes = nodesOf(grid.root);
  const { code, notApplicable } = dice.pick(nodes);
  const criterion = dice.pick(nodes.filter(({ scale }) => scale !== undefined));
  const decided = (at: string, decision: DecisionFile): DossierFile => ({
    ...dossier,
    applicability: { ...dossier.applicability, [at]: decision },
  });
  const marked = (at: string, mark: string): DossierFile => ({
    ...dossier,
    sheets: [...dossier.sheets, { juror: 'J9', marks: { [at]: mark } }],
  });
  const blank = dice.pick([{}, { reason: '' }, { reason: '  ' }]);
  return dice.pick([
    () => marked('nowhere', '1'),
    () => marked('R', '1'),
    () => decided('nowhere', { state: 'factor', factor: '1' }),
    () => ({ ...dossier, evidence: { nowhere: 'accepted' } }),
    () => marked(criterion.code, dice.pick(['11', '-5.5', '0.333', '10.001'])),
    () => decided(code, { state: 'na', ...(notApplicable === 'forbidden' ? { reason: 'Non' } : blank) }),
    () => decided(code, { state: 'na', ...blank }),
    () => decided('R', { state: 'na', reason: 'Rien' }),
    () => ({
      ...dossier,
      sheets: [{ juror: 'J8', marks: {} }, ...dossier.sheets, { juror: 'J8', marks: {} }],
    }),
  ])();
}

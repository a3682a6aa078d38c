import { errorSentence } from '../../../../server/src/domain/error-sentences';
import { DECIMAL, exact, SHARE, sum, written } from '../../../../server/src/domain/exact/exact';
import type { Sentence } from '../../../../server/src/domain/exact/in-words';
import type { GateFile, GridFile, NodeFile } from '../../../../server/src/domain/grid/grid-file';
import { readGrid } from '../../../../server/src/domain/grid/read-grid';
import { pointerTo } from '../../../../server/src/domain/scoring-error';

/** What a draft breaks, and where: a JSON Pointer. */
export interface Fault {
  readonly path: string;
  readonly sentence: Sentence;
}

type Numbers = readonly (readonly [path: string, text: string | undefined])[];

function numbersOfNode({ weight, scale, children = [] }: NodeFile, path: string): Numbers {
  return [
    [`${path}/weight`, weight],
    [`${path}/scale/min`, scale?.min],
    [`${path}/scale/max`, scale?.max],
    [`${path}/scale/step`, scale?.step],
    ...children.flatMap((child, index) => numbersOfNode(child, `${path}${pointerTo('children', index)}`)),
  ];
}

function numbersOfGate(gate: GateFile, path: string): Numbers {
  if (gate.kind === 'any') {
    return gate.of.flatMap((one, index) => numbersOfGate(one, `${path}${pointerTo('of', index)}`));
  }
  return gate.kind === 'evidence' ? [] : [[`${path}/atLeast`, gate.atLeast]];
}

const numbersOf = ({ root, naBudget, bonusCap, levels = [] }: GridFile): Numbers => [
  ...numbersOfNode(root, '/root'),
  ['/naBudget', naBudget],
  ['/bonusCap', bonusCap],
  ...levels.flatMap(({ threshold, gates = [] }, index): Numbers => {
    const path = pointerTo('levels', index);
    return [
      [`${path}/threshold`, threshold],
      ...gates.flatMap((gate, place) => numbersOfGate(gate, `${path}${pointerTo('gates', place)}`)),
    ];
  }),
];

export const isNumber = (text: string): boolean => DECIMAL.test(text) || SHARE.test(text);

/** The first rule that a draft breaks, as the server would say it; null when it keeps them all. */
export function checkDraft(draft: GridFile): Fault | null {
  for (const [path, text] of numbersOf(draft)) {
    if (text === undefined || isNumber(text)) continue;
    const sentence = errorSentence({ file: 'grid', path, code: 'NOT_A_NUMBER', found: text });
    return { path, sentence };
  }
  const read = readGrid(draft);
  return read.ok ? null : { path: read.error.path, sentence: errorSentence(read.error) };
}

/** What the children of a node weigh together, beside what it weighs itself. */
export interface Balance {
  readonly sum: string;
  /** What is missing (or, with a minus, too much); "0" when the two are equal. */
  readonly missing: string;
}

/** Whether a parent is worth what its children are worth together; null where that cannot be said. */
export function balanceOf({ weight, children }: NodeFile): Balance | null {
  const counted = (children ?? []).filter(({ bonus }) => bonus !== true).map((child) => child.weight);
  if (children === undefined || ![weight, ...counted].every(isNumber)) return null;
  const total = sum(counted.map(exact));
  return { sum: written(total), missing: written(exact(weight).sub(total)) };
}

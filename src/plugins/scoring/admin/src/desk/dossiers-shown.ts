import type { DeskLine } from '../../../server/src/domain/desk/views';

/** Which dossiers of a desk are shown. */
export const SHOWN = ['to-do', 'done', 'all'] as const;
export type Shown = (typeof SHOWN)[number];

/** A recused juror has nothing left to do. */
export const isToDo = ({ state }: Pick<DeskLine, 'state'>): boolean => state === 'draft';

/** The dossiers to show, in the order in which the server gives them. */
export const dossiersShown = (lines: readonly DeskLine[], shown: Shown): readonly DeskLine[] =>
  shown === 'all' ? lines : lines.filter((line) => isToDo(line) === (shown === 'to-do'));

import { z } from 'zod';
import { isSame, type Waiting } from './answers';

/** What this needs of the browser's `localStorage`. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const given = z.object({ mark: z.string().nullable(), comment: z.string() });
const shelved = z.record(
  z.string(),
  z.object({
    answer: z.object({ mark: z.string().nullable().optional(), comment: z.string() }),
    base: given.nullable(),
  }),
);

const nameOf = (assignment: number): string => `parvis-scoring-sheet-${assignment}`;

/** Damaged is as good as nothing: a browser's shelf can be written by anything of its site. */
function read(shelf: Shelf, assignment: number): z.infer<typeof shelved> {
  try {
    return shelved.parse(JSON.parse(shelf.getItem(nameOf(assignment)) ?? '{}'));
  } catch {
    return {};
  }
}

function write(shelf: Shelf, assignment: number, all: z.infer<typeof shelved>): void {
  try {
    if (Object.keys(all).length === 0) shelf.removeItem(nameOf(assignment));
    else shelf.setItem(nameOf(assignment), JSON.stringify(all));
  } catch {
    // A full or forbidden shelf: the answers still wait in this window.
  }
}

/** The answers of a sheet that had not been saved when a window was closed, whichever window it was. */
export const keptAnswers = (shelf: Shelf, assignment: number): ReadonlyMap<string, Waiting> =>
  new Map(Object.entries(read(shelf, assignment)));

/** Keeps an answer until the server has it. Those of other windows stay. */
export function keep(shelf: Shelf, assignment: number, code: string, waiting: Waiting): void {
  write(shelf, assignment, { ...read(shelf, assignment), [code]: waiting });
}

/** Forgets the answer to a criterion, unless another has been put down since. */
export function forget(shelf: Shelf, assignment: number, code: string, answer: Waiting['answer']): void {
  const { [code]: found, ...others } = read(shelf, assignment);
  if (found !== undefined && isSame(found.answer, answer)) write(shelf, assignment, others);
}

/** Forgets all answers of a sheet that takes no more. */
export function forgetAll(shelf: Shelf, assignment: number): void {
  write(shelf, assignment, {});
}

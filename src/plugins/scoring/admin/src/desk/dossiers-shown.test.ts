import type { DeskLine, SheetState } from '../../../server/src/domain/desk/views';
import { dossiersShown } from './dossiers-shown';

const line = (assignment: number, state: SheetState): DeskLine => ({
  ...{ assignment, state, panel: { id: 1, label: 'Jury' }, title: 'Commune', answered: 0, criteria: 3 },
});

const lines = [line(1, 'submitted'), line(2, 'draft'), line(3, 'recused')];
const shown = (which: 'to-do' | 'done' | 'all') =>
  dossiersShown(lines, which).map(({ assignment }) => assignment);

test('a dossier is to do until its sheet is submitted or its juror recused', () => {
  expect(shown('to-do')).toEqual([2]);
  expect(shown('done')).toEqual([1, 3]);
  expect(shown('all')).toEqual([1, 2, 3]);
});

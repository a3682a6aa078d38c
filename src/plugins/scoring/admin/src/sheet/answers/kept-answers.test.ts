import { forget, forgetAll, keep, keptAnswers } from './kept-answers';
import { MemoryShelf } from './memory-shelf.fixture';

const waiting = (mark: string) => ({ answer: { mark, comment: '' }, base: null });

let shelf: MemoryShelf;
beforeEach(() => {
  shelf = new MemoryShelf();
});

test('what is kept is found again, sheet by sheet, and a comment without a mark stays one', () => {
  keep(shelf, 7, 'A1', waiting('3'));
  keep(shelf, 7, 'A2', { answer: { comment: 'À relire' }, base: { mark: null, comment: '' } });
  keep(shelf, 8, 'A1', waiting('0'));
  expect([...keptAnswers(shelf, 7)]).toEqual([
    ['A1', waiting('3')],
    ['A2', { answer: { comment: 'À relire' }, base: { mark: null, comment: '' } }],
  ]);
  forgetAll(shelf, 7);
  expect(keptAnswers(shelf, 7).size).toBe(0);
  expect(keptAnswers(shelf, 8).size).toBe(1);
});

test('what has been put down since is not forgotten with what was saved', () => {
  keep(shelf, 7, 'A1', waiting('4'));
  forget(shelf, 7, 'A1', { mark: '3', comment: '' });
  expect(keptAnswers(shelf, 7).size).toBe(1);
  forget(shelf, 7, 'A1', { mark: '4', comment: '' });
  expect(shelf.size).toBe(0);
});

test('a damaged shelf is an empty one, and a full one stops nobody', () => {
  shelf.setItem('parvis-scoring-sheet-7', '{"A1": 3}');
  expect(keptAnswers(shelf, 7).size).toBe(0);
  shelf.isFull = true;
  expect(() => keep(shelf, 7, 'A1', waiting('3'))).not.toThrow();
});

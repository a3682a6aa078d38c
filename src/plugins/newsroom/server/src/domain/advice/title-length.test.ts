import { draft } from './draft.fixture';
import { titleLength } from './title-length';

test('a title of 100 characters is quoted whole; one more is not', () => {
  expect(titleLength({ ...draft, title: 'é'.repeat(100) })).toEqual([]);
  expect(titleLength({ ...draft, title: 'e\u0301'.repeat(100) })).toEqual([]);
  expect(titleLength({ ...draft, title: 'é'.repeat(101) })).toEqual([
    { code: 'title-long', field: 'title', values: { length: 101, most: 100 } },
  ]);
});

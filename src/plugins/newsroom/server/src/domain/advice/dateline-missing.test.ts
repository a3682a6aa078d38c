import { datelineMissing } from './dateline-missing';
import { draft } from './draft.fixture';

test('a dateline is missed where one is needed, and only there', () => {
  expect(datelineMissing(draft)).toEqual([]);
  expect(datelineMissing({ ...draft, hasDateline: null })).toEqual([]);
  expect(datelineMissing({ ...draft, hasDateline: false })).toMatchObject([{ code: 'dateline-missing' }]);
});

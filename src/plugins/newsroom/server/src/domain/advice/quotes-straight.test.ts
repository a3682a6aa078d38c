import { draft } from './draft.fixture';
import { quotesStraight } from './quotes-straight';

test('straight quotes and apostrophes are counted where they stand; typographic ones are right', () => {
  expect(quotesStraight({ ...draft, lead: '« L’essentiel »' })).toEqual([]);
  expect(quotesStraight({ ...draft, lead: '"L\'essentiel"' })).toEqual([
    { code: 'quotes-straight', field: 'lead', values: { count: 3 } },
  ]);
});

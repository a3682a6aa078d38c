import { programmeFaults, slugFrom } from './new-programme';

const GOOD = {
  title: 'Village & Ville citoyenne',
  letters: 'VVC',
  slug: null,
  validYears: '3',
  description: '',
};

test('an address follows from a title', () => {
  expect(slugFrom('Village & Ville citoyenne')).toBe('village-ville-citoyenne');
  expect(slugFrom(' Été à Œuvres ! ')).toBe('ete-a-uvres');
  expect(slugFrom('!')).toBe('');
});

test('a programme that the server takes has no fault', () => {
  expect(programmeFaults(GOOD)).toEqual([]);
});

test('every fault is told, in the order of the form', () => {
  expect(programmeFaults({ ...GOOD, title: ' ', letters: 'V', validYears: '0,5' })).toEqual([
    ...['title', 'letters', 'slug', 'validYears'],
  ]);
  expect(programmeFaults({ ...GOOD, slug: 'Été' })).toEqual(['slug']);
});

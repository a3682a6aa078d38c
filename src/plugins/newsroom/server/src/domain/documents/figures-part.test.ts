import { figuresPart } from './figures-part';

const figure = { value: '88 %', label: 'des élus', source: 'Enquête, 2015', sampleSize: null, year: null };

it.each([
  [{}, 'Source : Enquête, 2015'],
  [{ year: 2015 }, 'Source : Enquête, 2015'],
  [{ year: 2016 }, 'Source : Enquête, 2015, 2016'],
  [{ sampleSize: 250 }, 'Source : Enquête, 2015 (échantillon : 250)'],
  [{ sampleSize: 1234567 }, 'Source : Enquête, 2015 (échantillon : 1\u202F234\u202F567)'],
])('says where a figure with %j comes from', (more, source) => {
  expect(figuresPart([{ ...figure, ...more }])?.figures).toEqual([
    { value: '88 %', label: 'des élus', source },
  ]);
});

it('is nothing without figures', () => expect(figuresPart([])).toBeNull());

import { drawn, figureInWords } from './figures';

test('a figure is read as its rounded decimal, in the signs of the language', () => {
  expect(figureInWords({ decimal: '-69.995' }, 'fr')).toBe('−69,995');
  expect(figureInWords({ decimal: '70.00' }, 'fr')).toBe('70,00');
  expect(figureInWords({ decimal: '-0.50' }, 'en')).toBe('−0.50');
  expect(drawn({ decimal: '-0.50' })).toBe(-0.5);
});

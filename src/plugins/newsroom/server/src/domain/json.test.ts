import fc from 'fast-check';
import { canonicalJson, sameJson } from './json';

test('canonical JSON sorts names at every depth by their code units and keeps the order of lists', () => {
  expect(canonicalJson({ b: [2, 1], a: { é: null, z: true, Z: 'x' } })).toBe(
    '{"a":{"Z":"x","z":true,"é":null},"b":[2,1]}',
  );
});

test('the example of RFC 8785 for strings and numbers is written as the RFC writes it', () => {
  expect(
    canonicalJson({
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '€$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    }),
  ).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('it says the same of the same JSON, whatever the order of its names, and can be read again', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: true }), (value) => {
      const stored: typeof value = JSON.parse(JSON.stringify(value));
      const again = JSON.parse(canonicalJson(JSON.parse(JSON.stringify(value))));
      expect(again).toEqual(stored);
    }),
  );
  expect(sameJson({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  expect(sameJson([1, 2], [2, 1])).toBe(false);
});

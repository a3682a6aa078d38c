import { nodeSupports } from './check-node';

const range = '>=20.19 <=26';

test.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1', '26.0.0', '26.9.1'])(
  'Node %s is supported',
  (version) => {
    expect(nodeSupports(range, version)).toBe(true);
  },
);

test.each(['18.20.8', '20.9.0', '20.18.3', '27.0.0'])('Node %s is refused', (version) => {
  expect(nodeSupports(range, version)).toBe(false);
});

test('a range in another notation is a mistake in package.json, not an answer', () => {
  expect(() => nodeSupports('^20', '20.19.0')).toThrow('is not written like');
});

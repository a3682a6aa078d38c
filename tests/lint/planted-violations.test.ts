import { House } from './house';
import { CONSTRUCTS, IMPORTS, RIGHT, WRONG_TYPES } from './violations';

jest.setTimeout(600_000);

const rules: { forbidden: readonly { name: string }[] } = require('../../.dependency-cruiser.cjs');

const house = new House();
let sound: ReturnType<House['lint']>;
let planted: ReturnType<House['lint']>;

/** The rules about imports that a file breaks. */
const brokenBy = (file: string): string[] =>
  [...planted.says.matchAll(/^ *error ([\w-]+): (\S+)/gm)].flatMap(([, rule = '', from]) =>
    from === file ? [rule] : [],
  );

beforeAll(() => {
  sound = house.lint();
  for (const { file, text, also } of [...WRONG_TYPES, ...CONSTRUCTS, ...IMPORTS]) {
    house.plant({ ...also, [file]: text });
  }
  house.plant(RIGHT);
  for (const plugin of ['journal', 'newsroom']) house.link(plugin, `src/plugins/${plugin}`);
  planted = house.lint();
});
afterAll(() => house.remove());

test('(a sound house passes)', () => {
  expect(sound).toEqual({ code: 0, says: expect.not.stringContaining('FAILED') });
});

test('a house with violations does not', () => {
  expect(planted.code).toBe(1);
});

test.each(WRONG_TYPES)('$what is refused', ({ file, says }) => {
  const reports = planted.says.split('\n').filter((line) => line.startsWith(`${file}(`));
  expect(reports.join('\n')).toContain(says);
});

test.each(CONSTRUCTS)('$what is refused', ({ file, says }) => {
  const reports = planted.says.split(/\n(?=\S)/).filter((report) => report.startsWith(`${file}`));
  expect(reports.join('\n')).toContain(says);
});

test.each(IMPORTS)('$what is refused by $rule', ({ file, rule }) => {
  expect(brokenBy(file)).toContain(rule);
});

test.each(Object.keys(RIGHT))('(%s is right)', (file) => {
  expect(brokenBy(file)).toEqual([]);
});

test('each rule about imports is broken by one of these', () => {
  expect(new Set(IMPORTS.map(({ rule }) => rule))).toEqual(new Set(rules.forbidden.map(({ name }) => name)));
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import en from './en.json';
import fr from './fr.json';

const HERE = join(__dirname, '..');

test('both languages say the same things, and nothing is left without words', () => {
  expect(Object.keys(fr)).toEqual(Object.keys(en));
  for (const words of [...Object.values(fr), ...Object.values(en)]) expect(words).not.toBe('');
});

test('every text belongs to the plugin', () => {
  expect(Object.keys(fr).filter((key) => !key.startsWith('label.'))).toEqual([]);
});

/** Ids that a page asks for: in full, or as `say('…')` below what its `say` begins with. */
function askedIn(source: string): readonly string[] {
  const whole = [...source.matchAll(/'(label\.[\w.-]+)'/g)].map(([, id = '']) => id);
  const [, prefix] = /`(label\.[\w.-]+\.)\$\{what\}`/.exec(source) ?? [];
  const below = [...source.matchAll(/\bsay\('([\w.-]+)'/g)].map(([, what = '']) => `${prefix}${what}`);
  return prefix === undefined ? whole : [...whole, ...below];
}

test('what the pages say is there', () => {
  const pages = readdirSync(HERE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /[.]tsx?$/.test(name),
  );
  const asked = pages.flatMap((name) => askedIn(readFileSync(join(HERE, name), 'utf8')));
  expect(asked.length).toBeGreaterThan(40);
  const said = Object.keys(fr);
  expect(asked.filter((id) => !said.some((key) => key === id || key.startsWith(`${id}.`)))).toEqual([]);
});

test('French has its narrow spaces and its apostrophes', () => {
  const wrong = Object.values(fr).filter((words) =>
    /[\u0020\u00a0][;:!?»]|«[\u0020\u00a0]|\w'\w/.test(words),
  );
  expect(wrong).toEqual([]);
});

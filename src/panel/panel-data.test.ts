import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readViews } from './read-views';

const source = join(__dirname, '..');
const views = readViews(source);

describe('The panel data', () => {
  test('speaks of every content type and every component', () => {
    expect(views.filter(({ kind }) => kind === 'content-types').length).toBeGreaterThanOrEqual(12);
    expect(views.filter(({ kind }) => kind === 'components').length).toBeGreaterThanOrEqual(15);
  });

  test.each(views.map((view) => [view.uid, view] as const))(
    '%s has a label in both languages, a hint and a place in the form for every field',
    (_uid, { attributes, panel }) => {
      const fields = Object.keys(attributes).sort();
      expect(Object.keys(panel.fields).sort()).toEqual(fields);
      expect(panel.edit.flatMap((row) => row.map(({ name }) => name)).sort()).toEqual(fields);
      for (const { fr, en, description } of Object.values(panel.fields)) {
        expect([fr, en, description].every((text) => text.length > 0)).toBe(true);
      }
    },
  );

  test('says the same of a value wherever it stands, since the panel translates values alone', () => {
    const said = new Map<string, Set<string>>();
    for (const { panel } of views) {
      for (const { values = {} } of Object.values(panel.fields)) {
        for (const [value, { fr, en }] of Object.entries(values)) {
          said.set(value, (said.get(value) ?? new Set()).add(`${fr} / ${en}`));
        }
      }
    }
    expect(said.size).toBeGreaterThan(0);
    expect([...said].filter(([, labels]) => labels.size > 1)).toEqual([]);
  });

  test('is set in French typography', () => {
    const texts = views.flatMap(({ panel }) =>
      Object.values(panel.fields).flatMap(({ fr, description, values = {} }) => [
        fr,
        description,
        ...Object.values(values).map((label) => label.fr),
      ]),
    );
    expect(texts.filter((text) => /[^\u202f][;!?»]|[^\u202f]:(?!\/\/|:)|«[^\u202f]|'/.test(text))).toEqual(
      [],
    );
  });

  test('offers to edit nothing that the system writes', () => {
    const editable = views.flatMap(({ uid, panel }) =>
      Object.entries(panel.fields)
        .filter(([, field]) => !field.readOnly)
        .map(([name]) => `${uid} ${name}`),
    );
    expect(editable).toContain('api::press-release.press-release title');
    for (const name of ['reference', 'firstReleasedAt', 'corrections', 'withdrawal']) {
      expect(editable).not.toContain(`api::press-release.press-release ${name}`);
    }
  });
});

describe('A panel file that is wrong is refused, with file and field named', () => {
  const theme = readFileSync(join(source, 'api/theme/panel.json'), 'utf8');
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'parvis-panel-'));
    for (const folder of ['api', 'components']) {
      cpSync(join(source, folder), join(copy, folder), { recursive: true });
    }
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  const withTheme = (content: string) => () => {
    writeFileSync(join(copy, 'api/theme/panel.json'), content);
    return readViews(copy);
  };

  test('(as it is, it is taken)', () => {
    expect(withTheme(theme)()).toEqual(views);
  });

  test.each([
    ['a field without label', /"slug": \{[^}]+\},/, '', 'fields.slug is missing'],
    [
      'a field without hint',
      /"description": "Nom du thème[^"]+"/,
      '"description": ""',
      'fields.name.description',
    ],
    ['a field missing from the form', /\[\s*\{\s*"name": "description"[^\]]+\]/, '[]', 'edit.1'],
    ['an unknown field in the form', '"name": "slug",\n', '"name": "slugs",\n', '"slugs" is no field'],
    ['an unknown column', '"list": ["name"', '"list": ["nome"', 'list: "nome" is no field'],
    ['a property that does not exist', '"mainField"', '"mainfield"', 'mainfield'],
  ])('%s', (_case, from, to, problem) => {
    const changed = theme.replace(from, to);
    expect(changed).not.toBe(theme);
    expect(withTheme(changed)).toThrow(problem);
    expect(withTheme(changed)).toThrow(join('api', 'theme', 'panel.json'));
  });
});

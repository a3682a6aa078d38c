import { columnName, readHeader } from './csv-header';

const fields = (...cells: string[]) => {
  const header = readHeader(cells);
  return header.ok ? header.columns.fields : header;
};

test('columns are known by their French and English names, however they are written', () => {
  expect(fields('NOM', 'Media', 'E-mail', 'Sujets')).toEqual(['name', 'outlet', 'email', 'topics']);
  expect(fields('Name', 'outlet ', 'email address', 'Legal basis')).toMatchObject({ missing: ['email'] });
  expect(fields('name', 'OUTLET', 'E-Mail', 'legal-basis')).toEqual([
    'name',
    'outlet',
    'email',
    'legalBasis',
  ]);
});

test('a column that means nothing here is left aside', () => {
  expect(fields('nom', 'média', 'mail', 'Couleur')).toEqual(['name', 'outlet', 'email', null]);
});

test('what is missing is named, and so is what is there twice', () => {
  expect(readHeader(['prénom', 'mail', 'courriel'])).toEqual({
    ok: false,
    missing: ['name', 'outlet'],
    doubled: ['courriel'],
  });
});

test('our own names are understood', () => {
  for (const language of ['fr', 'en'] as const) {
    const names = (['name', 'outlet', 'email', 'collectedAt'] as const).map((field) =>
      columnName(field, language),
    );
    expect(readHeader(names)).toMatchObject({ ok: true });
  }
});

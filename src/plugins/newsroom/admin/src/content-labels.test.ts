import { contentLabels } from './content-labels';

test('types, fields and values have their words in both languages', () => {
  const fr = contentLabels('fr');
  const en = contentLabels('en');
  expect(Object.keys(fr)).toEqual(Object.keys(en));
  expect(fr).toMatchObject({
    'Press list': 'Listes de presse',
    'content-manager.content-types.plugin::newsroom.journalist.outlet': 'Média',
    consent: 'Consentement',
  });
});

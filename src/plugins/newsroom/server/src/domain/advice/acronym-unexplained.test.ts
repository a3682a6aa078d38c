import { acronymUnexplained } from './acronym-unexplained';
import type { AdviceDraft } from './draft';
import { draft } from './draft.fixture';

const unexplained = (body: string, more: Partial<AdviceDraft> = {}) =>
  acronymUnexplained({ ...draft, ...more, body }).map(({ values }) => values.acronym);

test.each([
  ['Le CCAS ouvre ses portes.', ['CCAS']],
  ['Le centre communal d’action sociale (CCAS) ouvre.', []],
  ['Le CCAS (centre communal d’action sociale) ouvre.', []],
  ['Le CCAS ouvre. Le centre communal (CCAS) ferme.', ['CCAS']],
  ['Le centre (CCAS) ouvre. Le CCAS ferme, le CCAS rouvre.', []],
  ['La COP21 et l’E2C de Lille.', ['COP21', 'E2C']],
  ['Au XXIe siècle, sous Louis XIV.', []],
  ['L’ONU, la SNCF et 30 t de CO2.', []],
  ['Plan B, catégorie A1, M. X.', []],
  ['UN SOMMET POUR LES COMMUNES', []],
  ['L’ÉPCI vote.', ['ÉPCI']],
  ['', []],
])('"%s" leaves unexplained %j', (body, expected) => {
  expect(unexplained(body)).toEqual(expected);
});

test('what the lead explains is explained in the body, and what it leaves open is named once', () => {
  expect(unexplained('Le CCAS vote.', { lead: 'Le centre communal (CCAS) vote.' })).toEqual([]);
  expect(acronymUnexplained({ ...draft, lead: 'Le CCAS.', body: 'Le CCAS.' })).toEqual([
    { code: 'acronym-unexplained', field: 'lead', values: { acronym: 'CCAS' } },
  ]);
});

test('an organisation may name acronyms that its readers know', () => {
  expect(unexplained('L’AMF vote.')).toEqual(['AMF']);
  expect(unexplained('L’AMF vote.', { knownAcronyms: ['AMF'] })).toEqual([]);
});

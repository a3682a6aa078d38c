import { found } from './search';

const lines = [{ title: 'Évry-les-Tilleuls' }, { title: 'Saint-Éloi-du-Lac' }, { title: 'Le Lac d’Évry' }];
const looked = (text: string) => found(lines, text).map(({ title }) => title);

test('a dossier is found by words of its title, without accents or capitals', () => {
  expect(looked('evry')).toEqual(['Évry-les-Tilleuls', 'Le Lac d’Évry']);
  expect(looked('  LAC évry ')).toEqual(['Le Lac d’Évry']);
  expect(looked('zut')).toEqual([]);
  expect(looked(' ')).toHaveLength(3);
});

import { type Markup, navigation } from '@parvis/pages';
import { inBoth } from '../language';
import type { Application } from '../services/shapes';
import { addressOf, type Visit } from '../site';

const WORDS = inBoth({
  fr: {
    ways: 'Pages du dossier',
    ...{ overview: 'Vue d’ensemble', pieces: 'Pièces', equipe: 'Équipe', suivi: 'Suivi' },
  },
  en: {
    ways: 'Pages of the application',
    ...{ overview: 'Overview', pieces: 'Evidence', equipe: 'Team', suivi: 'Follow-up' },
  },
});

/** What a dossier is called above its pages. */
export const dossierTitle = ({ commune, edition }: Pick<Application, 'commune' | 'edition'>): string =>
  `${commune.name} – ${edition.programme} ${edition.year}`;

/** The ways between the pages of one dossier. */
export function dossierWays(visit: Visit, { id }: Pick<Application, 'id'>): Markup {
  const words = WORDS[visit.language];
  const own = addressOf(visit, 'dossiers', id);
  const parts = ['pieces', 'equipe', 'suivi'] as const;
  return navigation({
    label: words.ways,
    links: [
      { address: own, words: words.overview, current: visit.path === own },
      ...parts.map((part) => {
        const address = `${own}/${part}`;
        return { address, words: words[part], current: visit.path.startsWith(address) };
      }),
    ],
  });
}

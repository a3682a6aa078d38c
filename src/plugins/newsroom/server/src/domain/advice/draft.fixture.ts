import type { AdviceDraft } from './draft';

/** A draft about whose parts there is nothing to say, but that it is short. */
export const draft: AdviceDraft = {
  title: 'Un sommet à Lille',
  lead: 'Deux jours de rencontres.',
  body: 'Le texte.',
  hasDateline: true,
  hasContact: true,
  knownAcronyms: [],
};

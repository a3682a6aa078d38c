import type { Site } from './site';
import { scrollTo } from './window';

const DRAFT = 'Village & Ville Citoyenne (démonstration) 2027';
const SUBMITTED = 'Jeunesse citoyenne (démonstration) 2026';

/** What each picture of the communes’ site shows, by its name; nothing is saved for one. */
export const SITE_PICTURES: Readonly<Record<string, (site: Site) => Promise<void>>> = {
  'candidature-vue-d-ensemble': (site) => site.showDossier(DRAFT),

  'candidature-question': async (site) => {
    await site.showDossier(DRAFT, ['Tenir un budget participatif']);
    await site.page.getByRole('button', { name: 'Calculer la note' }).click();
    await site.page.getByText(/^Avec ces notes, votre score serait/).waitFor();
    await scrollTo(site.page.getByRole('group', { name: 'La note que vous vous donnez' }), '1rem');
  },

  'candidature-suivi': async (site) => {
    await site.showDossier(SUBMITTED, ['Suivi']);
    await site.page.getByRole('heading', { level: 1, name: 'Suivi du dossier' }).waitFor();
  },
};

import { contentManager, registerWords } from '@parvis/panel';
import type { StrapiApp } from '@strapi/strapi/admin';
import { JournalPanel } from './JournalPanel';
import en from './translations/en.json';
import fr from './translations/fr.json';

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: 'journal', name: 'Journal' });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>): void {
    contentManager(app).addEditViewSidePanel([JournalPanel]);
  },

  registerTrads: registerWords({ fr, en }),
};

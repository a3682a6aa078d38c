import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { JournalPanel } from './JournalPanel';
import en from './translations/en.json';
import fr from './translations/fr.json';

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: 'journal', name: 'Journal' });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>): void {
    // biome-ignore lint/plugin/no-type-assertion: Strapi types the apis of a plugin as unknown functions; it documents these.
    const apis = app.getPlugin('content-manager').apis as ContentManagerPlugin['config']['apis'];
    apis.addEditViewSidePanel([JournalPanel]);
  },

  async registerTrads({ locales }: { locales: readonly string[] }) {
    return locales.map((locale) => ({ locale, data: locale === 'fr' ? fr : en }));
  },
};

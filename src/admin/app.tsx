import { PANEL_WORDS } from '@parvis/panel';
import type { StrapiApp } from '@strapi/strapi/admin';
import { closeAnnouncements } from './brand/announcements';
import { nameTheDocument } from './brand/document';
import { speakFrenchFirst } from './brand/language';
import logo from './brand/logo.svg';
import { theme } from './brand/theme';
import { explainComponents } from './content/explain-components';
import { nameValuesInLists } from './content/name-values-in-lists';
import { arrangeHomePage } from './home/widgets';
import { preparePublication } from './publication/prepare-publication';
import { contentLabels } from './translations/content-labels';
import en from './translations/en.json';
import fr from './translations/fr.json';
import strapiInFrench from './translations/strapi-fr.json';

export default {
  config: {
    locales: ['fr', 'en'],
    auth: { logo },
    menu: { logo },
    theme,
    tutorials: false,
    notifications: { releases: false },
    translations: {
      fr: { ...strapiInFrench, ...PANEL_WORDS.fr, ...contentLabels.fr, ...fr },
      en: { ...PANEL_WORDS.en, ...contentLabels.en, ...en },
    },
  },

  register(app: StrapiApp): void {
    nameTheDocument();
    speakFrenchFirst();
    closeAnnouncements();
    arrangeHomePage(app);
  },

  bootstrap(app: StrapiApp): void {
    preparePublication(app);
    nameValuesInLists(app);
    explainComponents(app);
  },
};

import { registerWords } from '@parvis/panel';
import { SealCheck } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { OFFICE } from './permissions';
import en from './translations/en.json';
import fr from './translations/fr.json';

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: 'label', name: 'Label' });
    app.addMenuLink({
      to: 'plugins/label',
      icon: SealCheck,
      intlLabel: { id: 'label.title', defaultMessage: 'Label' },
      permissions: OFFICE,
      Component: async () => ({ default: (await import('./LabelPage')).LabelPage }),
    });
  },

  registerTrads: registerWords({ fr, en }),
};

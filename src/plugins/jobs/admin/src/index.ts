import { registerWords } from '@parvis/panel';
import { Cog } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import en from './translations/en.json';
import fr from './translations/fr.json';

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: 'jobs', name: 'Jobs' });
    app.addMenuLink({
      to: 'plugins/jobs',
      icon: Cog,
      intlLabel: { id: 'jobs.title', defaultMessage: 'Jobs' },
      permissions: [{ action: 'plugin::jobs.read', subject: null }],
      Component: () => import('./JobsPage').then(({ JobsPage }) => ({ default: JobsPage })),
    });
  },

  registerTrads: registerWords({ fr, en }),
};

import { registerWords } from '@parvis/panel';
import { ChartCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { DESK } from './permissions';
import en from './translations/en.json';
import fr from './translations/fr.json';

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: 'scoring', name: 'Scoring' });
    app.addMenuLink({
      to: 'plugins/scoring',
      icon: ChartCircle,
      intlLabel: { id: 'scoring.title', defaultMessage: 'Scoring' },
      permissions: DESK,
      Component: async () => ({ default: (await import('./ScoringPage')).ScoringPage }),
    });
  },

  registerTrads: registerWords({ fr, en }),
};

import { contentManager, registerWords } from '@parvis/panel';
import { PaperPlane } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { AdvicePanel } from './advice/AdvicePanel';
import { contentLabels } from './content-labels';
import { ForgetPanel } from './journalists/ForgetPanel';
import { DESK } from './permissions';
import { correctOnPublish } from './record/correct-on-publish';
import { RecordPanel } from './record/RecordPanel';
import en from './translations/en.json';
import fr from './translations/fr.json';

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: 'newsroom', name: 'Newsroom' });
    app.addMenuLink({
      to: 'plugins/newsroom',
      icon: PaperPlane,
      intlLabel: { id: 'newsroom.title', defaultMessage: 'Newsroom' },
      permissions: DESK,
      Component: async () => ({ default: (await import('./NewsroomPage')).NewsroomPage }),
    });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>): void {
    const apis = contentManager(app);
    apis.addEditViewSidePanel([RecordPanel, AdvicePanel, ForgetPanel]);
    apis.addDocumentAction((actions) => actions.map(correctOnPublish));
  },

  registerTrads: registerWords({
    fr: { ...contentLabels('fr'), ...fr },
    en: { ...contentLabels('en'), ...en },
  }),
};

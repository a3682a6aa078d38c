import { afterActions, contentManager, registerWords } from '@parvis/panel';
import { Calendar, Lock } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { EmbargoPanel } from './panel/EmbargoPanel';
import { PERMISSIONS } from './permissions';
import { holdDocument, holdSelection } from './publish/hold-publication';
import { LiftAction } from './publish/LiftAction';
import en from './translations/en.json';
import fr from './translations/fr.json';

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: 'embargo', name: 'Embargo' });
    app.addMenuLink({
      to: 'plugins/embargo',
      icon: Calendar,
      intlLabel: { id: 'embargo.calendar.title', defaultMessage: 'Publication calendar' },
      permissions: PERMISSIONS,
      Component: async () => ({ default: (await import('./calendar/CalendarPage')).CalendarPage }),
    });
    app.widgets.register({
      id: 'coming',
      pluginId: 'embargo',
      icon: Lock,
      title: { id: 'embargo.widget.title', defaultMessage: 'Planned publications' },
      link: {
        label: { id: 'embargo.widget.all', defaultMessage: 'Calendar' },
        href: '/plugins/embargo',
      },
      permissions: PERMISSIONS,
      component: async () => (await import('./home/ComingWidget')).ComingWidget,
    });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>): void {
    const apis = contentManager(app);
    apis.addEditViewSidePanel(afterActions(EmbargoPanel));
    apis.addDocumentAction((actions) => [...actions.map(holdDocument), LiftAction]);
    apis.addBulkAction((actions) => actions.map(holdSelection));
  },

  registerTrads: registerWords({ fr, en }),
};

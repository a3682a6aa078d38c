import { Calendar, Pencil } from '@strapi/icons';
import type { StrapiApp, WidgetArgs } from '@strapi/strapi/admin';

/**
 * Strapi's own widgets (figures about the installation, one's profile, entries of all types in one heap) say
 * nothing about what waits; those of other plugins stay.
 */
const STOCK = ['admin', 'content-manager'];

const WIDGETS: WidgetArgs[] = [
  {
    id: 'parvis-drafts',
    icon: Pencil,
    title: { id: 'parvis.home.drafts.title', defaultMessage: 'Drafts waiting' },
    component: async () => (await import('./DraftsWidget')).DraftsWidget,
  },
  {
    id: 'parvis-agenda',
    icon: Calendar,
    title: { id: 'parvis.home.agenda.title', defaultMessage: 'Next appointments' },
    component: async () => (await import('./AgendaWidget')).AgendaWidget,
  },
];

/** Puts on the home page what waits to be published and what comes next, before any plugin's widget. */
export function arrangeHomePage(app: StrapiApp): void {
  app.widgets.register((widgets) => [
    ...WIDGETS,
    ...widgets.filter(({ pluginId }) => pluginId === undefined || !STOCK.includes(pluginId)),
  ]);
}

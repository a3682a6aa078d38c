import { afterActions, contentManager } from '@parvis/panel';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PublicationPanel } from './PublicationPanel';
import { refuseOnDocument, refuseOnSelection } from './refuse-actions';

/** Adds the « Publication » panel to the edit views, and the reasons why some stock actions are refused. */
export function preparePublication(app: Pick<StrapiApp, 'getPlugin'>): void {
  const apis = contentManager(app);
  apis.addEditViewSidePanel(afterActions(PublicationPanel));
  apis.addDocumentAction((actions) => actions.map(refuseOnDocument));
  apis.addBulkAction((actions) => actions.map(refuseOnSelection));
}

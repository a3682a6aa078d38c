import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PublicationPanel } from './PublicationPanel';
import { refuseOnDocument, refuseOnSelection } from './refuse-actions';

/** Adds the « Publication » panel to the edit views, and the reasons why some stock actions are refused. */
export function preparePublication(app: Pick<StrapiApp, 'getPlugin'>): void {
  // biome-ignore lint/plugin/no-type-assertion: Strapi types the apis of a plugin as unknown functions; it documents these.
  const apis = app.getPlugin('content-manager').apis as ContentManagerPlugin['config']['apis'];
  apis.addEditViewSidePanel((panels) => [
    ...panels.filter(({ type }) => type === 'actions'),
    PublicationPanel,
    ...panels.filter(({ type }) => type !== 'actions'),
  ]);
  apis.addDocumentAction((actions) => actions.map(refuseOnDocument));
  apis.addBulkAction((actions) => actions.map(refuseOnSelection));
}

import type { PanelComponent } from '@strapi/content-manager/strapi-admin';

/** Puts a side panel right behind that of the actions, before all others: for `addEditViewSidePanel`. */
export function afterActions(panel: PanelComponent): (panels: PanelComponent[]) => PanelComponent[] {
  return (panels) => [
    ...panels.filter(({ type }) => type === 'actions'),
    panel,
    ...panels.filter(({ type }) => type !== 'actions'),
  ];
}

import type { Core } from '@strapi/strapi';
import type { Announcements } from './announcements';
import type { Staff } from './staff';

/** What an entry became: a `documentId` or an id of its own, or for a file its id and alternative text. */
export type Target = { readonly id: string } | { readonly id: number; readonly alternativeText: string };

/** The targets that are known so far, by `nameFor` of the entry. */
export type Targets = ReadonlyMap<string, Target>;

/** What each entry is brought into the house with. */
export interface Load {
  readonly strapi: Core.Strapi;
  readonly staff: Staff;
  readonly targets: Targets;
  readonly announcements: Announcements;
}

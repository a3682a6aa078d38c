import type { Core } from '@strapi/strapi';
import bootstrap from './bootstrap';
import journalService, { type Journal } from './services/journal';

export type { Actor, Entry, Json, NewEntry, Subject } from './domain/entry';
export type { Journal } from './services/journal';

/** The journal of a running Strapi. */
export function journal(strapi: Core.Strapi): Journal {
  return strapi.plugin('journal').service('journal');
}

export default {
  bootstrap,
  services: { journal: journalService },
};

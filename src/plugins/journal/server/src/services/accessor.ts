import type { Core } from '@strapi/strapi';
import type { Journal } from './journal';

/** The journal of a running Strapi. */
export function journal(strapi: Core.Strapi): Journal {
  return strapi.plugin('journal').service('journal');
}

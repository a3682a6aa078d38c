import type { Core } from '@strapi/strapi';
import type { Scoring } from '../interface/scoring';

/** The scoring of a running Strapi. */
export function scoring(strapi: Core.Strapi): Scoring {
  return strapi.plugin('scoring').service('scoring');
}

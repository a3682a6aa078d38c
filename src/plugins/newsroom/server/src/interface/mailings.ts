import type { Core } from '@strapi/strapi';
import type { Mailings } from '../services/mailings/mailings';

/** The mailings of a running Strapi. */
export function mailings(strapi: Core.Strapi): Mailings {
  return strapi.plugin('newsroom').service('mailings');
}

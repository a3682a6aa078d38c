import type { Core } from '@strapi/strapi';
import type { Label } from '../interface/label';

/** The label of a running Strapi. */
export function label(strapi: Core.Strapi): Label {
  return strapi.plugin('label').service('label');
}

import type { Core } from '@strapi/strapi';
import type { PublicRecord } from '../services/record/public-record';

/** Corrections and withdrawals of a running Strapi. */
export function record(strapi: Core.Strapi): PublicRecord {
  return strapi.plugin('newsroom').service('record');
}

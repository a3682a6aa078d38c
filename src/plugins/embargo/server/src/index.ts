import type { Core } from '@strapi/strapi';
import * as accreditedReading from './accredited-reading';
import bootstrap from './bootstrap';
import approvals from './controllers/approvals';
import plan from './controllers/plan';
import register from './register';
import admin from './routes/admin';
import { contextOf } from './services/context';
import type { Embargo } from './services/embargo';
import { makeEmbargo } from './services/embargo-service';
import type { Grants } from './services/grants';

export type { DocumentPlace, Plan, PlanKind, PlanState } from './domain/plan';
export type { Obstacle } from './domain/plan-views';
export type {
  Asked,
  Embargo,
  Happening,
  ObstacleFinder,
  PlanRequest,
  Subscriber,
} from './services/embargo';
export { bytesDigest } from './services/file-digest';
export type { Grant } from './services/grant-rows';
export type { Grants, ListedGrant, NewGrant } from './services/grants';
export type { UnpublishedTarget } from './services/unpublished-targets';

/** The embargo of a running Strapi. */
export function embargo(strapi: Core.Strapi): Embargo {
  return strapi.plugin('embargo').service('embargo');
}

/** The rights of accredited people to read a document before its time. */
export function grants(strapi: Core.Strapi): Grants {
  return strapi.plugin('embargo').service('grants');
}

export default {
  register,
  bootstrap,
  contentTypes: accreditedReading.contentTypes,
  routes: accreditedReading.routesWith(admin),
  controllers: { plan, approvals, ...accreditedReading.controllers },
  services: {
    ...accreditedReading.services,
    embargo: ({ strapi }: { strapi: Core.Strapi }) => makeEmbargo(contextOf(strapi)),
  },
};

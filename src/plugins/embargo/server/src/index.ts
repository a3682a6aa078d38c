import type { Core } from '@strapi/strapi';
import bootstrap from './bootstrap';
import plan from './controllers/plan';
import register from './register';
import admin from './routes/admin';
import { contextOf } from './services/context';
import type { Embargo } from './services/embargo';
import { makeEmbargo } from './services/embargo-service';

export type { DocumentPlace, Plan, PlanKind, PlanState } from './domain/plan';
export type {
  Asked,
  Embargo,
  Happening,
  Obstacle,
  ObstacleFinder,
  PlanRequest,
  Subscriber,
} from './services/embargo';
export type { UnpublishedTarget } from './services/unpublished-targets';

/** The embargo of a running Strapi. */
export function embargo(strapi: Core.Strapi): Embargo {
  return strapi.plugin('embargo').service('embargo');
}

export default {
  register,
  bootstrap,
  routes: { admin },
  controllers: { plan },
  services: { embargo: ({ strapi }: { strapi: Core.Strapi }) => makeEmbargo(contextOf(strapi)) },
};

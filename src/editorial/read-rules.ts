import type { Core } from '@strapi/strapi';
import { isEditorial } from './editorial-type';
import { followAliases } from './slugs/follow-aliases';
import { refuseSortInsidePlainFields } from './validation/sort-shape';

/** Lets documents be found by their former slugs, over REST and GraphQL alike; refuses an order that is none. */
export function registerReadRules(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context;
    if (isEditorial(uid)) refuseSortInsidePlainFields(strapi, uid, Reflect.get(params ?? {}, 'sort'));
    if (isEditorial(uid) && (action === 'findMany' || action === 'findFirst' || action === 'count')) {
      const filters = Reflect.get(params ?? {}, 'filters');
      if (filters !== undefined)
        Object.assign(params, { filters: await followAliases(strapi, uid, filters) });
    }
    return next();
  });
}

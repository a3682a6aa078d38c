import type { Core } from '@strapi/strapi';
import { applyViewSettings, findUntouchedViews } from './apply-view-settings';

/** Views that nobody changed in the panel, found early in the start and used at its end. */
const untouchedViews = new WeakMap<Core.Strapi, ReadonlySet<string>>();

export function register(strapi: Core.Strapi): void {
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    untouchedViews.set(strapi, await findUntouchedViews(strapi));
  });
}

export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  await applyViewSettings(strapi, untouchedViews.get(strapi) ?? new Set());
}

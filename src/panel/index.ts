import type { Core } from '@strapi/strapi';
import { applyViewSettings, findUntouchedViews } from './apply-view-settings';
import { pluginViews } from './plugin-views';
import { readViews, type View } from './read-views';

/** What the start finds before the content manager starts, and uses after it. */
const starting = new WeakMap<Core.Strapi, { views: readonly View[]; untouched: ReadonlySet<string> }>();

/** @throws PanelFileError when a panel file is missing or wrong. */
export function register(strapi: Core.Strapi): void {
  const views = [...readViews(strapi.dirs.dist.src), ...pluginViews(strapi)];
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    starting.set(strapi, { views, untouched: await findUntouchedViews(strapi, views) });
  });
}

export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  const found = starting.get(strapi);
  if (found) await applyViewSettings(strapi, found.views, found.untouched);
}

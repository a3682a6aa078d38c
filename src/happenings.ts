import { embargo } from '@parvis/embargo';
import type { Core } from '@strapi/strapi';
import { allocateReference } from './api/press-release/reference/allocate-reference';
import { obstacles } from './editorial/publication/obstacles';

/**
 * All that this application adds to what happens in its plugins: who reads this file knows what a planned release sets
 * off here. What a plugin does with the happenings of another stands in its own `register`.
 */
export function register(strapi: Core.Strapi): void {
  const plans = embargo(strapi);
  plans.findObstaclesWith((place, kind, language) => obstacles(strapi, place, kind, language));
  plans.on('planned', async ({ plan: { uid, documentId, kind, instant } }) => {
    if (uid === 'api::press-release.press-release' && kind === 'publish') {
      await allocateReference(strapi, documentId, instant);
    }
  });
}

export async function bootstrap(_strapi: Core.Strapi): Promise<void> {}

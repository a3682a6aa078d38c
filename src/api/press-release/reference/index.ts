import { join } from 'node:path';
import { applySql } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import { aroundWrites } from '../../../editorial/document-write';
import { allocateReference } from './allocate-reference';

const UID = 'api::press-release.press-release';

/** What belongs to one release alone: a copy starts without it. The newsroom sees to what it writes itself. */
const OWN = { reference: null, firstReleasedAt: null };

/** Gives references at the first publication, inside the transaction of the write rules; copies have none. */
export function register(strapi: Core.Strapi): void {
  aroundWrites(strapi, async (write, next) => {
    if (write.uid === UID && write.action === 'publish')
      await allocateReference(strapi, write.params.documentId);
    if (write.uid === UID && write.action === 'clone') Object.assign(write.params.data, OWN);
    return next();
  });
}

export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  await applySql(strapi.db, [
    join(strapi.dirs.app.src, 'api', 'press-release', 'database', 'reference-counters.sql'),
  ]);
}

import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { JsonObject } from '../../domain/json';
import { publicContent } from '../../domain/record/public-content';
import type { Place } from '../../domain/record/published-version';
import { fileDigest } from './file-digest';
import { contentType, everythingIn, fieldsOf } from './schema-of';

const row = z.looseObject({ id: z.number() });

/** A published version as it stands in the database. */
export interface PublicRow {
  readonly id: number;
  readonly content: JsonObject;
}

/** All that the public can read of a document now; null when nothing. */
export async function readPublic(strapi: Core.Strapi, { uid, documentId }: Place): Promise<PublicRow | null> {
  const known = contentType(strapi, uid);
  if (known === undefined) return null;
  const found: unknown = await strapi.db.query(known).findOne({
    where: { documentId, publishedAt: { $notNull: true } },
    populate: everythingIn(strapi, uid),
  });
  if (found === null) return null;
  const entry = row.parse(found);
  const digests = new Map<unknown, string>();
  const build = (): JsonObject =>
    publicContent(uid, entry, fieldsOf(strapi), (file) => {
      const digest = digests.get(file) ?? '';
      digests.set(file, digest);
      return digest;
    });
  // Built once to meet its files: reading them takes time, which a pure function has none of.
  build();
  for (const file of digests.keys()) digests.set(file, await fileDigest(strapi, file));
  return { id: entry.id, content: build() };
}

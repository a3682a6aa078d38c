import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { z } from 'zod';
import { canonicalJson, type JsonObject } from '../../domain/json';
import {
  CAUSES,
  type Cause,
  covered,
  GENESIS,
  type Place,
  type PublishedVersion,
} from '../../domain/record/published-version';

const TABLE = 'parvis_published_versions';

/** Strapi has PostgreSQL's driver hand over JSON as it is written. */
const content = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.record(z.string(), z.json()));

/** A row of the table: the edge where the database's untyped data enters. */
const row = z.object({
  uid: z.string(),
  document_id: z.string(),
  number: z.number(),
  at: z.date(),
  cause: z.enum(CAUSES),
  content,
  previous_hash: z.string(),
  hash: z.string(),
});

function versionOf(data: unknown): PublishedVersion {
  const found = row.parse(data);
  return {
    place: { uid: found.uid, documentId: found.document_id },
    number: found.number,
    at: found.at,
    cause: found.cause,
    content: found.content,
    previousHash: found.previous_hash,
    hash: found.hash,
  };
}

/** The hash of a version: SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of what it covers. */
export function hashOf(version: Omit<PublishedVersion, 'hash'>): string {
  return createHash('sha256')
    .update(canonicalJson(covered(version)))
    .digest('hex');
}

/** All versions of a document, the first one first. */
export async function versionsOf(
  trx: Knex.Transaction,
  { uid, documentId }: Place,
): Promise<PublishedVersion[]> {
  const rows: unknown[] = await trx(TABLE).where({ uid, document_id: documentId }).orderBy('number');
  return rows.map(versionOf);
}

/** Keeps what is public now as the next version of its document, whose lock the caller holds. */
export async function keepVersion(
  trx: Knex.Transaction,
  place: Place,
  kept: { readonly at: Date; readonly cause: Cause; readonly content: JsonObject },
): Promise<PublishedVersion> {
  const previous = (await versionsOf(trx, place)).at(-1);
  const unsigned = {
    ...kept,
    place,
    number: (previous?.number ?? 0) + 1,
    previousHash: previous?.hash ?? GENESIS,
  };
  const version = { ...unsigned, hash: hashOf(unsigned) };
  await trx(TABLE).insert({
    uid: place.uid,
    document_id: place.documentId,
    number: version.number,
    at: version.at,
    cause: version.cause,
    content: JSON.stringify(version.content),
    previous_hash: version.previousHash,
    hash: version.hash,
  });
  return version;
}

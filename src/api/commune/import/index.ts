import { now } from '@parvis/clock';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { compare, type Difference, differencesToReport } from './differences';
import { communeRecords, successors } from './records';
import { referencesTo } from './references';
import { readRelease, releaseDigest } from './release';
import { slugsFor } from './slugs';
import {
  countStored,
  deleteCommunes,
  insertCommunes,
  storedCommunes,
  takenSlugs,
  updateCommunes,
} from './stored';

export { type Difference, describeDifference } from './differences';

/** What an import did, in communes. `kept` are gone from the release but content refers to them. */
export type ImportResult = Readonly<{
  created: number;
  changed: number;
  removed: number;
  kept: number;
  unchanged: number;
  /** Against the release imported before; empty at the first import. */
  differences: readonly Difference[];
}>;

type Options = Readonly<{ onProgress?: (done: number, total: number) => void }>;

const CHUNK = 5_000;
const memory = z.object({ digest: z.string(), stored: z.number() }).nullable();

/**
 * Brings the communes to the installed release of the official geographic code, in one transaction.
 *
 * When that release is stored already nothing is read but its fingerprint. A commune's documentId and slug
 * never change. A commune that is gone is deleted, unless content refers to it. Demo communes are not touched.
 */
export async function importCommunes(
  strapi: Core.Strapi,
  { onProgress }: Options = {},
): Promise<ImportResult> {
  const store = strapi.store({ type: 'api', name: 'commune', key: 'release' });
  return strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtext('parvis communes import'))");
    const before = memory.parse(await store.get({}));
    const count = await countStored(trx);
    if (before?.digest === releaseDigest() && before.stored === count) {
      return { created: 0, changed: 0, removed: 0, kept: 0, unchanged: count, differences: [] };
    }

    const release = readRelease();
    const { added, changed, gone, unchanged } = compare(communeRecords(release), await storedCommunes(trx));
    const references = await referencesTo(
      trx,
      gone.map(({ id }) => id),
    );
    const removed = gone.filter(({ id }) => !references.has(id));
    await deleteCommunes(
      trx,
      removed.map(({ id }) => id),
    );

    const at = now();
    const slugs = slugsFor(added, await takenSlugs(trx));
    const newcomers = added.map((record) => ({ ...record, slug: slugs.get(record.code) ?? record.code }));
    const total = newcomers.length + changed.length;
    let done = 0;
    const advance = (by: number) => {
      done += by;
      onProgress?.(done, total);
    };
    for (const chunk of chunks(newcomers)) {
      await insertCommunes(trx, chunk, at);
      advance(chunk.length);
    }
    for (const chunk of chunks(changed)) {
      await updateCommunes(trx, chunk, at);
      advance(chunk.length);
    }
    await store.set({ value: { digest: release.digest, stored: count - removed.length + added.length } });

    const comparison = { added, changed, gone, unchanged };
    return {
      created: added.length,
      changed: changed.length,
      removed: removed.length,
      kept: gone.length - removed.length,
      unchanged,
      differences: before === null ? [] : differencesToReport(comparison, references, successors(release)),
    };
  });
}

function* chunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += CHUNK) yield items.slice(start, start + CHUNK);
}

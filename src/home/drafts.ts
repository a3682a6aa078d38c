import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Reader } from './reader';

const TYPES = [
  'api::press-release.press-release',
  'api::event.event',
  'api::webinar.webinar',
  'api::page.page',
] as const;

/** Strapi's cohorts of drafts that wait: nothing of them is public, or what is public is older. */
const STATES = ['never-published', 'modified'] as const;

const SHOWN = 10;

const entrySchema = z.object({
  documentId: z.string(),
  title: z.string().nullish(),
  updatedAt: z.coerce.date(),
  updatedBy: z
    .object({ firstname: z.string().nullish(), lastname: z.string().nullish() })
    .transform(({ firstname, lastname }) => [firstname, lastname].filter(Boolean).join(' ') || null)
    .nullish(),
});

/** A draft that waits to be published. */
export interface PendingDraft {
  readonly uid: (typeof TYPES)[number];
  readonly documentId: string;
  readonly title: string | null;
  readonly state: (typeof STATES)[number];
  readonly updatedAt: string;
  readonly updatedBy: string | null;
}

/** The ten drafts last touched among those the reader may read, and how many there are in all. */
export async function pendingDrafts(
  strapi: Core.Strapi,
  reader: Reader,
): Promise<{ total: number; results: PendingDraft[] }> {
  const cohorts = TYPES.flatMap((uid) => STATES.map((state) => ({ uid, state })));
  const found = await Promise.all(
    cohorts.map(async ({ uid, state }) => {
      const type = await reader.of(uid);
      if (type === undefined) return { total: 0, results: [] };
      const query = { status: 'draft', publicationFilter: state, filters: type.filters } as const;
      const documents = strapi.documents(uid);
      const [total, entries] = await Promise.all([
        documents.count(query),
        documents.findMany({ ...query, sort: 'updatedAt:desc', limit: SHOWN, populate: ['updatedBy'] }),
      ]);
      const shown = await Promise.all(entries.map((entry) => type.show(entry)));
      return { total, results: shown.map((entry) => toDraft(uid, state, entry)) };
    }),
  );
  return {
    total: found.reduce((sum, { total }) => sum + total, 0),
    results: found
      .flatMap(({ results }) => results)
      .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
      .slice(0, SHOWN),
  };
}

function toDraft(uid: PendingDraft['uid'], state: PendingDraft['state'], entry: unknown): PendingDraft {
  const { documentId, title, updatedAt, updatedBy } = entrySchema.parse(entry);
  return {
    uid,
    documentId,
    title: title ?? null,
    state,
    updatedAt: updatedAt.toISOString(),
    updatedBy: updatedBy ?? null,
  };
}

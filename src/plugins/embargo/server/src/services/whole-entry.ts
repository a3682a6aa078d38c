import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { DocumentPlace } from '../domain/plan';
import { shownAttributes, wholeDocument } from './content-model';
import { contentType } from './content-type';
import { contextOf } from './context';
import { publicReader } from './public-reader';

export type Fields = Readonly<Record<string, unknown>>;

/** `draft`: as it will be once it is published. `published`: as it is public. */
export type Version = 'draft' | 'published';

const fields = z.record(z.string(), z.unknown());
/** Strapi's types know the fields of an application's own types only. */
const forStrapi = z.custom<never>();
const pointer = z.object({ documentId: z.string() });

/**
 * A document as the public will read it once it is published, whole: its components, files, and the entries that it
 * points at – their published version, or the draft of one that will be published with it. Entries that are
 * never public (an option) are left out, and so is what the public role may not read.
 *
 * @returns null when there is no such version.
 */
export async function wholeEntry(
  strapi: Core.Strapi,
  { uid, documentId }: DocumentPlace,
  version: Version,
): Promise<Fields | null> {
  const known = contentType(strapi, uid);
  if (known === undefined) return null;
  const populate = forStrapi.parse(wholeDocument(strapi, uid, { relations: true }));
  const found = await strapi.documents(known).findOne({ documentId, status: version, populate });
  if (found === null) return null;
  const entry = await withTargets(strapi, uid, fields.parse(found), version);
  const auth = await publicReader(strapi);
  return fields.parse(await strapi.contentAPI.sanitize.output(entry, strapi.getModel(known), { auth }));
}

/** Puts the entries that it points at in the place of their ids, in components too. */
async function withTargets(
  strapi: Core.Strapi,
  uid: string,
  entry: Fields,
  version: Version,
): Promise<Fields> {
  const complete: Record<string, unknown> = { ...entry };
  for (const [name, attribute] of shownAttributes(strapi, uid)) {
    const held = entry[name];
    if (held === null || held === undefined) continue;
    if (attribute.kind === 'component') {
      complete[name] = await each(held, (item) =>
        withTargets(strapi, attribute.uid, fields.parse(item), version),
      );
    } else if (attribute.kind === 'relation') {
      complete[name] = await each(held, (item) =>
        target(strapi, attribute.target, pointer.parse(item).documentId, version),
      );
    }
  }
  return complete;
}

async function target(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  version: Version,
): Promise<Fields | null> {
  const known = contentType(strapi, uid);
  if (known === undefined) return null;
  const populate = forStrapi.parse(wholeDocument(strapi, uid, { relations: false }));
  const read = (status: Version) => strapi.documents(known).findOne({ documentId, status, populate });
  const found = (await read('published')) ?? (version === 'draft' ? await read('draft') : null);
  const entry = found === null ? null : fields.parse(found);
  const marks = Object.entries(contextOf(strapi).options.neverPublic[uid] ?? {});
  const hidden = marks.length > 0 && marks.every(([field, value]) => entry?.[field] === value);
  return hidden ? null : entry;
}

/** Maps one value or each of a list, of which what became null is left out. */
async function each(held: unknown, map: (item: unknown) => Promise<Fields | null>): Promise<unknown> {
  if (!Array.isArray(held)) return map(held);
  const mapped: (Fields | null)[] = [];
  for (const item of held) mapped.push(await map(item));
  return mapped.filter((item) => item !== null);
}

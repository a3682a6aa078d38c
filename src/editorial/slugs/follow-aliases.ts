import type { Core } from '@strapi/strapi';
import { type EditorialUid, slugSource } from '../editorial-type';
import { SlugRegistry } from './slug-registry';

const LISTS = new Set(['$and', '$or']);
const EXACT = new Set(['$eq', '$eqi', '$in']);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

async function followIn(value: unknown, present: (slug: string) => Promise<string>): Promise<unknown> {
  if (typeof value === 'string') return present(value);
  if (Array.isArray(value)) return Promise.all(value.map((item) => followIn(item, present)));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(async ([operator, operand]) => [
    operator,
    EXACT.has(operator) ? await followIn(operand, present) : operand,
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

async function followFilters(filters: unknown, present: (slug: string) => Promise<string>): Promise<unknown> {
  if (Array.isArray(filters)) return Promise.all(filters.map((filter) => followFilters(filter, present)));
  if (!isRecord(filters)) return filters;
  const entries = Object.entries(filters).map(async ([key, value]) => {
    if (key === 'slug') return [key, await followIn(value, present)];
    if (LISTS.has(key)) return [key, await followFilters(value, present)];
    return [key, value];
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** The filters of a read with each former slug replaced by the present one, so that old addresses go on answering. */
export async function followAliases(
  strapi: Core.Strapi,
  uid: EditorialUid,
  filters: unknown,
): Promise<unknown> {
  if (slugSource(strapi, uid) === undefined || filters === undefined) return filters;
  const registry = new SlugRegistry(strapi, uid);
  return followFilters(filters, async (slug) => {
    const documentId = await registry.ownerOfAlias(slug);
    if (documentId === undefined) return slug;
    const stored = await strapi.db.query(uid).findOne({ select: ['slug'], where: { documentId } });
    return stored?.slug ?? slug;
  });
}

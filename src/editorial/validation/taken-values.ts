import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Model } from './model';
import { type Fields, isStorableText } from './plain-value';
import { always, type Problem } from './problem';

/**
 * The given values that must be unique and that another entry already has. Only for types without drafts: with
 * drafts, two may have the same value until one is published. Slugs have a registry of their own.
 */
export async function takenValues(
  strapi: Core.Strapi,
  model: Model,
  given: Fields,
  documentId: unknown,
): Promise<Problem[]> {
  if (model.draftAndPublish) return [];
  const problems: Problem[] = [];
  for (const [name, { unique }] of Object.entries(model.attributes)) {
    const value = given[name];
    if (unique !== true || typeof value !== 'string' || !isStorableText(value)) continue;
    const others = {
      [name]: value,
      ...(typeof documentId === 'string' ? { documentId: { $ne: documentId } } : {}),
    };
    const other: unknown = await strapi.db
      .query(z.custom<never>().parse(model.uid))
      .findOne({ where: others });
    if (other !== null) problems.push(always([name], 'not-unique'));
  }
  return problems;
}

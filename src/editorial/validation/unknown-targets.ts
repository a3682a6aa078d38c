import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Model, Models } from './model';
import { type Fields, isFields } from './plain-value';
import { always, type Problem } from './problem';
import { isReference, isRowId } from './reference-shape';

interface Reference {
  readonly path: readonly string[];
  readonly target: string;
  readonly identifier: string;
}

const FILE = 'plugin::upload.file';

/** The given references to entries or files that do not exist. */
export async function unknownTargets(
  strapi: Core.Strapi,
  model: Model,
  given: Fields,
  models: Models,
): Promise<Problem[]> {
  const references = referencesIn(model, given, models, []);
  const problems: Problem[] = [];
  for (const target of new Set(references.map((reference) => reference.target))) {
    const here = references.filter((reference) => reference.target === target);
    const known = await existing(
      strapi,
      target,
      here.map(({ identifier }) => identifier),
    );
    for (const { path, identifier } of here) {
      if (!known.has(identifier)) problems.push(always(path, 'unknown-target', { target: identifier }));
    }
  }
  return problems;
}

const rows = z.array(z.object({ id: z.number(), documentId: z.string() }));

async function existing(
  strapi: Core.Strapi,
  target: string,
  identifiers: readonly string[],
): Promise<Set<string>> {
  const ids = identifiers.filter(isRowId).map(Number);
  const documentIds = identifiers.filter((identifier) => !isRowId(identifier));
  const found: unknown = await strapi.db.query(z.custom<never>().parse(target)).findMany({
    select: ['id', 'documentId'],
    where: { $or: [{ id: { $in: ids } }, { documentId: { $in: documentIds } }] },
  });
  return new Set(rows.parse(found).flatMap(({ id, documentId }) => [String(id), documentId]));
}

function referencesIn(model: Model, given: Fields, models: Models, path: readonly string[]): Reference[] {
  return Object.entries(model.attributes).flatMap(
    ([name, { type, target = FILE, component, repeatable }]) => {
      const value = given[name];
      const here = [...path, name];
      if (type === 'media' || (type === 'relation' && target.startsWith('api::'))) {
        return isReference(value)
          ? attached(value).map((identifier) => ({ path: here, target, identifier }))
          : [];
      }
      if (type !== 'component') return [];
      const inner = models(component ?? '');
      if (repeatable !== true) return isFields(value) ? referencesIn(inner, value, models, here) : [];
      return (Array.isArray(value) ? value : []).flatMap((item, index) =>
        isFields(item) ? referencesIn(inner, item, models, [...here, String(index)]) : [],
      );
    },
  );
}

/** Identifiers of what a reference attaches; what it only detaches need not exist any more. */
function attached(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(attached);
  if (!isFields(value)) return [String(value)];
  if (value.documentId !== undefined) return [String(value.documentId)];
  if (value.id !== undefined) return [String(value.id)];
  return [...attached(value.connect), ...attached(value.set)];
}

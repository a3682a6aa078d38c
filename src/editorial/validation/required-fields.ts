import type { Model, Models } from './model';
import { type Fields, isFields } from './plain-value';
import { atPublication, type Problem } from './problem';

/**
 * The fields that the schema requires and the entry leaves empty, inside its components too. A draft may have them;
 * a published entry, or one of a type without drafts, may not. An empty slug is none of them: it is made from the title.
 *
 * @param entry the whole entry as it would be stored, see `entry-after-write.ts`
 */
export function requiredFields(
  model: Model,
  entry: Fields,
  models: Models,
  path: readonly string[] = [],
): Problem[] {
  return Object.entries(model.attributes).flatMap(([name, attribute]) => {
    const value = entry[name];
    const here = [...path, name];
    const empty =
      value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
    if (empty) {
      if (attribute.required !== true || attribute.type === 'uid') return [];
      const many = attribute.type === 'component' && attribute.repeatable === true;
      return [atPublication(here, many ? 'required-list' : 'required')];
    }
    if (attribute.type !== 'component') return [];
    const inner = models(attribute.component ?? '');
    if (!Array.isArray(value)) return isFields(value) ? requiredFields(inner, value, models, here) : [];
    return value.flatMap((item, index) =>
      isFields(item) ? requiredFields(inner, item, models, [...here, String(index)]) : [],
    );
  });
}

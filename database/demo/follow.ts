import { Reference } from './collections';
import type { Target, Targets } from './load';
import { nameFor } from './references';

/** The field that holds the alternative text of the file in another field. */
const ALTERNATIVE_TEXTS: Readonly<Record<string, string>> = {
  logo: 'logoAlt',
  cover: 'coverAlt',
  photo: 'photoAlt',
  file: 'alt',
};

/**
 * Exchanges every reference in the fields of an entry for the id of its target, and adds the alternative text that
 * belongs to each file.
 */
export function follow(fields: Readonly<Record<string, unknown>>, targets: Targets): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      if (!(value instanceof Reference)) return [[name, followValue(value, targets)]];
      const target = targetOf(value, targets);
      const alternative = ALTERNATIVE_TEXTS[name];
      return alternative !== undefined && 'alternativeText' in target
        ? [
            [name, target.id],
            [alternative, target.alternativeText],
          ]
        : [[name, target.id]];
    }),
  );
}

function followValue(value: unknown, targets: Targets): unknown {
  if (value instanceof Reference) return targetOf(value, targets).id;
  if (Array.isArray(value)) return value.map((item) => followValue(item, targets));
  if (typeof value === 'object' && value !== null) return follow({ ...value }, targets);
  return value;
}

function targetOf({ collection, key }: Reference, targets: Targets): Target {
  const target = targets.get(nameFor(collection, key));
  if (!target) throw new Error(`${key} of ${collection} is referred to before it is created`);
  return target;
}

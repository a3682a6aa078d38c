import { isDay, isInstant } from './calendar';
import { isEmail } from './email';
import type { Attribute, Model, Models } from './model';
import { type Fields, isFields, isStorableJson, isStorableText, isTooDeep, MAX_DEPTH } from './plain-value';
import { always, type Problem } from './problem';
import { isReference, isRowId } from './reference-shape';
import { richTextProblems } from './rich-text';

/** PostgreSQL's integer. */
const INT_MIN = -2_147_483_648;
const INT_MAX = 2_147_483_647;
/** Strapi's default for short texts. */
const SHORT_TEXT = 255;

/** What Strapi and its panel add to the fields of the schema. */
const TECHNICAL = new Set(['id', 'documentId', 'locale', '__component', '__temp_key__']);

/**
 * What of the given values the fields of a schema cannot hold: types, lengths, ranges, dates that do not exist,
 * characters that PostgreSQL refuses. Strapi leaves part of this to the database, which answers by an error 500, or
 * worse by the end of the process. Fields that are not given are not looked at.
 */
export function schemaProblems(
  model: Model,
  given: Fields,
  models: Models,
  path: readonly string[] = [],
): Problem[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const here = [...path, name];
    const attribute = Object.hasOwn(model.attributes, name) ? model.attributes[name] : undefined;
    if (attribute !== undefined)
      return value === undefined ? [] : valueProblems(attribute, value, models, here);
    if (!TECHNICAL.has(name)) return [always(here, 'unknown-field')];
    return name === 'id' && value !== undefined && !isRowId(value) ? [always(here, 'reference')] : [];
  });
}

function valueProblems(
  attribute: Attribute,
  value: unknown,
  models: Models,
  path: readonly string[],
): Problem[] {
  if (attribute.type === 'component') return componentProblems(attribute, value, models, path);
  if (value === null) return [];
  switch (attribute.type) {
    case 'string':
    case 'text':
    case 'richtext':
    case 'uid':
    case 'email':
    case 'password':
    case 'enumeration':
      return textProblems(attribute, value, path);
    case 'integer':
      return integerProblems(attribute, value, path);
    case 'boolean':
      return typeof value === 'boolean' ? [] : [always(path, 'yesno')];
    case 'date':
      return typeof value === 'string' && isDay(value) ? [] : [always(path, 'day')];
    case 'datetime':
      return isGivenInstant(value) ? [] : [always(path, 'instant')];
    case 'json':
      return jsonProblems(value, path);
    case 'blocks':
      return blocksProblems(value, path);
    case 'media':
    case 'relation':
      return isReference(value) ? [] : [always(path, 'reference')];
    default:
      return [];
  }
}

function textProblems(attribute: Attribute, value: unknown, path: readonly string[]): Problem[] {
  if (typeof value !== 'string') return [always(path, 'text')];
  if (!isStorableText(value)) return [always(path, 'unstorable-characters')];
  const long = attribute.type === 'text' || attribute.type === 'richtext';
  const max = attribute.maxLength ?? (long ? Number.POSITIVE_INFINITY : SHORT_TEXT);
  if (value.length > max) return [always(path, 'too-long', { length: value.length, max })];
  if (attribute.type === 'email' && !isEmail(value)) return [always(path, 'email')];
  if (attribute.enum !== undefined && !attribute.enum.includes(value)) {
    return [always(path, 'choice', { choices: attribute.enum.join(', ') })];
  }
  return [];
}

function integerProblems(
  { min = INT_MIN, max = INT_MAX }: Attribute,
  value: unknown,
  path: readonly string[],
): Problem[] {
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
  return fits ? [] : [always(path, 'whole-number', { min, max })];
}

function isGivenInstant(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime()) && isInstant(value.toISOString());
  return typeof value === 'string' && isInstant(value);
}

/** A text is taken for JSON already written out: Strapi hands it to PostgreSQL as it is. */
function jsonProblems(value: unknown, path: readonly string[]): Problem[] {
  if (typeof value !== 'string') return plainProblems(value, path);
  try {
    return plainProblems(JSON.parse(value), path);
  } catch {
    return [always(path, 'json')];
  }
}

function blocksProblems(value: unknown, path: readonly string[]): Problem[] {
  const plain = plainProblems(value, path);
  return plain.length > 0 ? plain : richTextProblems(value, path);
}

function plainProblems(value: unknown, path: readonly string[]): Problem[] {
  if (isTooDeep(value)) return [always(path, 'too-deep', { max: MAX_DEPTH })];
  return isStorableJson(value) ? [] : [always(path, 'unstorable-characters')];
}

function componentProblems(
  attribute: Attribute,
  value: unknown,
  models: Models,
  path: readonly string[],
): Problem[] {
  if (attribute.repeatable !== true)
    return value === null ? [] : groupProblems(attribute, value, models, path);
  if (!Array.isArray(value)) return [always(path, 'list')];
  return value.flatMap((item, index) => groupProblems(attribute, item, models, [...path, String(index)]));
}

function groupProblems(
  attribute: Attribute,
  value: unknown,
  models: Models,
  path: readonly string[],
): Problem[] {
  if (!isFields(value)) return [always(path, 'group')];
  return schemaProblems(models(attribute.component ?? ''), value, models, path);
}

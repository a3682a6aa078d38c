import { isList, isObject, type Json, type JsonObject, sameJson } from '../json';
import { isBlocks, textOfBlocks } from '../text-of-blocks';
import { type Run, wordDiff } from './word-diff';

/** How one field of a document differs between two of its versions. */
export interface Difference {
  /** Where the field stands: `['quotes', '0', 'text']`. */
  readonly path: readonly string[];
  readonly kind: 'added' | 'removed' | 'changed';
  /** Its words, those of both versions. */
  readonly runs: readonly Run[];
}

/** What differs between two versions, field by field, in the order of the fields; nothing when they say the same. */
export function differences(before: JsonObject, after: JsonObject): Difference[] {
  return [...inObject([], before, after)];
}

function* inObject(path: readonly string[], before: JsonObject, after: JsonObject): Generator<Difference> {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    yield* inValue([...path, name], before[name] ?? null, after[name] ?? null);
  }
}

function* inValue(path: readonly string[], before: Json, after: Json): Generator<Difference> {
  if (sameJson(before, after)) return;
  if (isComponents(before) && isComponents(after)) {
    for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
      yield* inObject([...path, String(index)], before[index] ?? {}, after[index] ?? {});
    }
    return;
  }
  const [old, young] = [textOf(before), textOf(after)];
  const runs = wordDiff(old, young);
  yield { path, kind: old === '' ? 'added' : young === '' ? 'removed' : 'changed', runs };
}

/** Lists of what has fields of its own; relations and files are told by their names. */
function isComponents(value: Json): value is readonly JsonObject[] {
  return (
    isList(value) &&
    !isBlocks(value) &&
    value.every((item) => isObject(item) && !('documentId' in item) && !('digest' in item))
  );
}

/** A value as a person reads it. */
function textOf(value: Json): string {
  if (value === null) return '';
  if (isBlocks(value)) return textOfBlocks(value);
  if (isList(value)) return value.map(textOf).join('\n');
  if (typeof value !== 'object') return String(value);
  if (typeof value.title === 'string') return value.title;
  // Another file of the same name is another file.
  if (typeof value.name === 'string') return `${value.name} (${String(value.digest).slice(0, 12)})`;
  return JSON.stringify(value);
}

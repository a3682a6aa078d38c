import type { DefinedError, ErrorObject } from 'ajv';
import { DECIMAL } from '../domain/exact/exact';
import { type ErrorFile, pointerTo, type ScoringError } from '../domain/scoring-error';

/** Definitions of the schemas that are numbers written as texts. */
const NUMBERS = /\/(?:decimal|points|share|mark|rating)\//;

const isNumber = ({ schemaPath }: ErrorObject): boolean => NUMBERS.test(schemaPath);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What the fields may say that tell kinds of things apart. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  kind: ['ratio', 'median', 'evidence', 'any'],
  state: ['na', 'factor'],
};

/** Longer than any number that is read; what is longer still is not said again in full. */
const SHOWN = 80;

const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** What is wrong with the text of a number. */
function numberError(text: string, at: { file: ErrorFile; path: string }): ScoringError {
  const code = DECIMAL.test(text) ? 'NEGATIVE_NUMBER' : 'NOT_A_NUMBER';
  return { ...at, code, found: shortened(text) };
}

const listed = (values: readonly unknown[]): string => values.map(textOf).join(', ');

/** The last of a validator's errors, which names the whole that is wrong, as an error of scoring. */
export function shapeError(error: DefinedError, file: ErrorFile): ScoringError {
  const at = { file, path: error.instancePath };
  switch (error.keyword) {
    case 'additionalProperties': {
      const field = error.params.additionalProperty;
      return { file, path: `${at.path}${pointerTo(field)}`, code: 'UNKNOWN_FIELD', field };
    }
    case 'required':
      return { ...at, code: 'MISSING_FIELD', field: error.params.missingProperty };
    case 'type': {
      if (isNumber(error) && typeof error.data === 'number') {
        return { ...at, code: 'NUMBER_NOT_TEXT', found: String(error.data) };
      }
      return { ...at, code: 'WRONG_TYPE', expected: String(error.params.type) };
    }
    case 'pattern':
      return isNumber(error)
        ? numberError(textOf(error.data), at)
        : { ...at, code: 'WRONG_VALUE', allowed: error.params.pattern };
    case 'oneOf':
      return typeof error.data === 'object'
        ? { ...at, code: 'CHILDREN_OR_SCALE', node: String(Object(error.data).code) }
        : { ...at, code: 'WRONG_TYPE', expected: 'object' };
    case 'discriminator': {
      const { tag, tagValue } = error.params;
      if (tagValue === undefined) return { ...at, code: 'MISSING_FIELD', field: tag };
      const allowed = listed(TAGS[tag] ?? []);
      return { file, path: `${at.path}${pointerTo(tag)}`, code: 'WRONG_VALUE', allowed };
    }
    case 'enum':
      return { ...at, code: 'WRONG_VALUE', allowed: listed(error.params.allowedValues) };
    case 'propertyNames':
      return { ...at, code: 'UNKNOWN_FIELD', field: error.params.propertyName };
    case 'minimum':
    case 'minItems':
    case 'minLength':
      return { ...at, code: 'WRONG_VALUE', allowed: `≥ ${error.params.limit}` };
    case 'maximum':
    case 'maxItems':
    case 'maxLength':
      return { ...at, code: 'WRONG_VALUE', allowed: `≤ ${error.params.limit}` };
    default:
      return { ...at, code: 'WRONG_VALUE', allowed: error.message ?? error.keyword };
  }
}

import type { DefinedError } from 'ajv';
import Ajv from 'ajv/dist/2020';
import { shapeError } from './shape-error';

const ajv = new Ajv({ verbose: true, allowUnionTypes: true });
const isDefined = (error: object): error is DefinedError => 'keyword' in error;

/** What is said of a value that has not the shape of a schema. */
function said(schema: object, value: unknown) {
  const validate = ajv.compile(schema);
  validate(value);
  const error = validate.errors?.at(-1);
  if (error === undefined || !isDefined(error)) throw new Error('The value has the shape.');
  return shapeError(error, 'grid');
}

const at = { file: 'grid', path: '' };
const decimal = { $ref: '#/$defs/decimal', $defs: { decimal: { type: 'string', pattern: '^\\d+$' } } };

describe('A fault of shape', () => {
  it('is an unknown field, at its own place', () => {
    const nested = {
      type: 'object',
      properties: { a: { type: 'object', additionalProperties: false } },
    };
    expect(said(nested, { a: { 'x/y': 1 } })).toEqual({
      ...{ file: 'grid', path: '/a/x~1y', code: 'UNKNOWN_FIELD', field: 'x/y' },
    });
  });

  it('is a missing field, at the place of what lacks it', () => {
    expect(said({ type: 'object', required: ['a'] }, {})).toEqual({
      ...at,
      code: 'MISSING_FIELD',
      field: 'a',
    });
  });

  it('is a number that is no text, where numbers are texts', () => {
    expect(said(decimal, 15)).toEqual({ ...at, code: 'NUMBER_NOT_TEXT', found: '15' });
    expect(said(decimal, true)).toEqual({ ...at, code: 'WRONG_TYPE', expected: 'string' });
    expect(said({ type: 'string' }, 15)).toEqual({ ...at, code: 'WRONG_TYPE', expected: 'string' });
  });

  it('is a text that is no number, or a negative one', () => {
    expect(said(decimal, 'x')).toEqual({ ...at, code: 'NOT_A_NUMBER', found: 'x' });
    expect(said(decimal, '-1')).toEqual({ ...at, code: 'NEGATIVE_NUMBER', found: '-1' });
  });

  it.each<[object, unknown, string]>([
    [{ type: 'string', pattern: '^a$' }, 'b', '^a$'],
    [{ enum: ['a', 1] }, 'b', 'a, 1'],
    [{ type: 'number', minimum: 1 }, 0, '≥ 1'],
    [{ type: 'string', maxLength: 2 }, 'abc', '≤ 2'],
    [{ type: 'array', minItems: 1 }, [], '≥ 1'],
    [{ const: 1 }, 2, 'must be equal to constant'],
  ])('is a value that is not allowed, with what is: %j', (schema, value, allowed) => {
    expect(said(schema, value)).toEqual({ ...at, code: 'WRONG_VALUE', allowed });
  });
});

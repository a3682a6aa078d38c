import fc from 'fast-check';

const NUL = 'a\0b';
const LONE_SURROGATE = '\ud800';

/** Values that have brought a server down, or could: of every type, and beyond what any field can hold. */
const known: readonly unknown[] = [
  ...[null, true, 0, -1, 1.5, 2_147_483_648, Number.MAX_SAFE_INTEGER, 1e308, '', ' ', 'abc', '5', '1abc'],
  ...[NUL, LONE_SURROGATE, 'x'.repeat(20_000), 'javascript:alert(1)', '2024-02-31', '99999-01-01', '12:99'],
  ...['+275760-09-13T00:00:00.000Z', '2024-13-45T99:99:99Z', '2024-01-01T10:00:00', '{', '[1', '"\\u0000"'],
  ...[[], [null], [[]], [{}], [NUL], [1, 2, 3], ['abc'], {}, { a: 1 }, { length: 5 }, { toString: 1 }],
  ...[
    { id: null },
    { id: 'abc' },
    { id: 99_999_999 },
    { id: 1e30 },
    { id: {} },
    [{ id: null }],
    [{ id: 1.5 }],
  ],
  ...[
    { connect: 'abc' },
    { connect: [null] },
    { connect: [{}] },
    { connect: {} },
    { connect: [{ id: 'abc' }] },
  ],
  ...[
    { connect: [{ documentId: 'nowhere' }] },
    { connect: [{ documentId: NUL }] },
    { set: [null] },
    { set: 'abc' },
  ],
  ...[
    { connect: [{ id: 1, position: { before: 1e20 } }] },
    { disconnect: [{ id: 'abc' }] },
    { disconnect: 'x' },
  ],
  ...[
    [{ type: 'paragraph' }],
    [{ type: 'paragraph', children: [null] }],
    [{ type: 'list', children: [null] }],
  ],
  ...[[{ type: 'paragraph', children: [{ type: 'text', text: NUL }] }], [{ type: 'image', image: null }]],
  JSON.parse('{ "constructor": { "prototype": { "polluted": true } } }'),
  nested(2_000),
];

function nested(depth: number): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

/** A value that no writer of content would send, or that one would by mistake. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...known) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

const operators = [
  '$eq',
  '$gt',
  '$in',
  '$contains',
  '$between',
  '$null',
  '$notIn',
  '$startsWithi',
  '$nowhere',
];
const texts = ['abc', '%00', '99999999999999999999', '1.5', '2024-02-31', '%5C', '%FF', 'null', ''];

/** A query string with one hostile parameter, for a type with the given fields. */
export function hostileQuery(fields: readonly string[]): fc.Arbitrary<string> {
  const field = fc.constantFrom('id', 'documentId', 'nowhere', '__proto__', ...fields);
  const text = fc.constantFrom(...texts);
  const shape = fc.constantFrom<(field: string, operator: string, text: string) => string>(
    (name, _, value) => `filters[${name}]=${value}`,
    (name, operator, value) => `filters[${name}][${operator}]=${value}`,
    (name, operator, value) => `filters[${name}][${operator}][0]=${value}`,
    (name, operator, value) => `filters[$or][0][${name}][id][${operator}]=${value}`,
    (name, operator, value) => `populate[${name}][filters][id][${operator}]=${value}`,
    (name, _, value) => `sort=${name}:${value}`,
    (name, _, value) => `sort[${name}][${name}]=${value}`,
    (name, _, value) => `fields[0]=${name}&fields[1]=${value}`,
    (name, _, value) => `populate[${name}][populate]=${value}`,
    (_, __, value) => `pagination[page]=${value}`,
    (_, __, value) => `pagination[start]=${value}&pagination[limit]=1`,
    (_, __, value) => `pagination[pageSize]=${value}`,
    (_, __, value) => `status=${value}&locale=${value}`,
    (_, __, value) => `_q=${value}`,
  );
  return fc
    .tuple(shape, field, fc.constantFrom(...operators), text)
    .map(([make, ...parts]) => make(...parts));
}

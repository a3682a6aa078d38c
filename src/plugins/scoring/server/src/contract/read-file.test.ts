import { criterion, dossierFile, errorOf, gridFile, rightOf } from '../../../tests/support/in-few-words';
import { readGrid } from '../domain/grid/read-grid';
import { dossierOf, dossierText, gridOf, gridText, ratingsText } from './read-file';

const file = gridFile([criterion('A', '60'), criterion('B', '40')]);
const root = { code: 'R', weight: '1', scale: { min: '0', max: '1' } };

/** What is wrong with a grid that has these fields besides a code and a version. */
const fault = (fields: object) => errorOf(gridOf({ code: 'G', version: '1', root, ...fields }));

describe('The text of a grid', () => {
  it('is read as it is, with a byte order mark or without', () => {
    const text = JSON.stringify(file);
    expect(rightOf(gridText(text))).toEqual(JSON.parse(text));
    expect(rightOf(gridText(`\ufeff${text}`))).toEqual(JSON.parse(text));
  });

  it.each([
    '',
    '{',
    'null null',
    '{"a',
    '{"\\',
    '{"\\x": 1}',
    "{'code': 1}",
    '{"code": 1,}',
    'undefined',
    '\ufeff\ufeff{}',
    '{"a": 01}',
  ])('is JSON, which this is not: %s', (text) => {
    expect(errorOf(gridText(text))).toEqual({ file: 'grid', path: '', code: 'NOT_JSON' });
  });

  it('has no key twice and no nesting without end', () => {
    expect(errorOf(gridText('{"code": "G", "code": "H"}'))).toEqual({
      ...{ file: 'grid', path: '/code', code: 'DOUBLED_KEY', field: 'code' },
    });
    expect(errorOf(gridText(`${'{"root":'.repeat(70)}1${'}'.repeat(70)}`))).toMatchObject({
      code: 'TOO_DEEP',
    });
  });

  it.each([
    ['{"code": "\\ud800"}', '/code'],
    ['{"root": {"label": "a\\uDC00\\uD83Db"}}', '/root/label'],
    ['[1, "\\udfff"]', '/1'],
    ['{"\\ud83d": 1}', '/0'],
  ])('holds no half of a character, which every hash takes for another: %s', (text, path) => {
    expect(errorOf(gridText(text))).toEqual({ file: 'grid', path, code: 'NOT_UNICODE' });
  });

  it('holds characters that take two halves, and the words for halves', () => {
    const text = JSON.stringify({ ...file, label: '🌳' }).replace('🌳', '\\ud83c\\udf33 \\\\ud800');
    expect(rightOf(gridText(text)).label).toBe('🌳 \\ud800');
  });

  it('is refused at ten megabytes of nesting, and above whatever it says', () => {
    const half = 5_000_000;
    const nested = '['.repeat(half) + ']'.repeat(half);
    expect(errorOf(gridText(nested))).toMatchObject({ code: 'TOO_DEEP' });
    expect(errorOf(gridText('['.repeat(2 * half)))).toMatchObject({ code: 'TOO_DEEP' });
    expect(errorOf(gridText(`${nested} `))).toMatchObject({ code: 'TOO_LARGE' });
  });

  it.each(['null', '[]', '"grid"', '12', 'true'])('is an object, which this is not: %s', (text) => {
    expect(errorOf(gridText(text))).toEqual({
      ...{ file: 'grid', path: '', code: 'WRONG_TYPE', expected: 'object' },
    });
  });
});

describe('The shape of a grid', () => {
  it('has the fields that it needs and no other', () => {
    expect(errorOf(gridOf({ version: '1', root }))).toEqual({
      ...{ file: 'grid', path: '', code: 'MISSING_FIELD', field: 'code' },
    });
    expect(fault({ naBugdet: '1/2' })).toMatchObject({ path: '/naBugdet', code: 'UNKNOWN_FIELD' });
    expect(fault({ root: { ...root, 'a/b': 1 } })).toMatchObject({
      ...{ path: '/root/a~1b', code: 'UNKNOWN_FIELD', field: 'a/b' },
    });
  });

  it('is not fooled by names that mean something to JavaScript', () => {
    const text = '{"code": "G", "version": "1", "root": {}, "__proto__": {"a": 1}}';
    expect(errorOf(gridText(text))).toMatchObject({ code: 'UNKNOWN_FIELD', field: '__proto__' });
    const named = gridFile([criterion('constructor', '1'), criterion('toString', '1')]);
    expect(errorOf(readGrid(rightOf(gridOf(named))))).toBeNull();
    expect(
      errorOf(gridOf(JSON.parse('{"__proto__": {"code": "G"}, "version": "1", "root": {}}'))),
    ).toMatchObject({
      code: 'MISSING_FIELD',
      field: 'code',
    });
  });

  it('writes numbers as texts', () => {
    expect(fault({ root: { ...root, weight: 15 } })).toEqual({
      ...{ file: 'grid', path: '/root/weight', code: 'NUMBER_NOT_TEXT', found: '15' },
    });
    expect(fault({ naBudget: 0.5 })).toMatchObject({ code: 'NUMBER_NOT_TEXT', found: '0.5' });
    expect(fault({ root: { ...root, weight: true } })).toMatchObject({ code: 'WRONG_TYPE' });
  });

  it.each(['1e5', 'NaN', 'Infinity', '', '1,5', '０', '+1', '1 ', '0x1', `1${'0'.repeat(40)}`])(
    'takes "%s" for no number',
    (weight) => {
      expect(fault({ root: { ...root, weight } })).toEqual({
        ...{ file: 'grid', path: '/root/weight', code: 'NOT_A_NUMBER', found: weight },
      });
    },
  );

  it('says no endless number again in full', () => {
    const weight = '9'.repeat(1_000_000);
    expect(fault({ root: { ...root, weight } })).toMatchObject({
      ...{ path: '/root/weight', code: 'NOT_A_NUMBER', found: `${'9'.repeat(80)}…` },
    });
  });

  it('has no negative weights, and scales from below zero', () => {
    expect(fault({ root: { ...root, weight: '-1' } })).toMatchObject({
      code: 'NEGATIVE_NUMBER',
      found: '-1',
    });
    expect(fault({ bonusCap: '-1' })).toMatchObject({ code: 'NEGATIVE_NUMBER' });
    expect(fault({ root: { ...root, scale: { min: '-1', max: '1' } } })).toBeNull();
  });

  it('has either children or a scale', () => {
    const [code, weight] = ['R', '1'];
    const at = { path: '/root', code: 'CHILDREN_OR_SCALE', node: 'R' };
    expect(fault({ root: { code, weight } })).toMatchObject(at);
    expect(fault({ root: { ...root, children: [root] } })).toMatchObject(at);
    expect(fault({ root: { code, weight, children: [] } })).toMatchObject({
      path: '/root/children',
      code: 'WRONG_VALUE',
      allowed: '≥ 1',
    });
  });

  it.each([
    [{ redistribution: { policy: 'fair' } }, '/redistribution/policy', 'proportional, equal, none'],
    [{ panel: { quorum: 0 } }, '/panel/quorum', '≥ 1'],
    [{ decimals: 11 }, '/decimals', '≤ 10'],
    [
      { levels: [{ code: '1', threshold: '1', gates: [{ kind: 'all' }] }] },
      '/levels/0/gates/0/kind',
      'ratio, median, evidence, any',
    ],
  ])('says what is allowed instead: %j', (fields, path, allowed) => {
    expect(fault(fields)).toEqual({ file: 'grid', path, code: 'WRONG_VALUE', allowed });
  });

  it('has gates of a kind, with what this kind needs', () => {
    const gated = (gate: object) => fault({ levels: [{ code: '1', threshold: '1', gates: [gate] }] });
    const path = '/levels/0/gates/0';
    expect(gated({ code: 'R' })).toEqual({ file: 'grid', path, code: 'MISSING_FIELD', field: 'kind' });
    expect(gated({ kind: 'ratio', code: 'R' })).toMatchObject({
      path,
      code: 'MISSING_FIELD',
      field: 'atLeast',
    });
    expect(gated({ kind: 'ratio', code: 'R', atLeast: '1/2' })).toBeNull();
    expect(gated({ kind: 'any', of: [{ kind: 'evidence', code: 'R', atLeast: '1' }] })).toMatchObject({
      ...{ path: `${path}/of/0/atLeast`, code: 'UNKNOWN_FIELD' },
    });
  });
});

describe('The shape of a dossier', () => {
  it('needs sheets, and may say nothing else', () => {
    expect(errorOf(dossierText('{}'))).toEqual({
      ...{ file: 'dossier', path: '', code: 'MISSING_FIELD', field: 'sheets' },
    });
    expect(rightOf(dossierOf(dossierFile({ marks: [{ A: '3', B: null }] }))).sheets).toHaveLength(1);
  });

  it('has marks as texts or null', () => {
    const marked = (mark: unknown) => errorOf(dossierOf({ sheets: [{ juror: 'J1', marks: { A: mark } }] }));
    expect(marked(3)).toMatchObject({ path: '/sheets/0/marks/A', code: 'NUMBER_NOT_TEXT', found: '3' });
    expect(marked('1e5')).toMatchObject({ code: 'NOT_A_NUMBER', found: '1e5' });
    expect(marked([])).toMatchObject({ code: 'WRONG_TYPE' });
    expect([marked('-1'), marked(null)]).toEqual([null, null]);
  });

  it('has codes for keys', () => {
    const text = '{"sheets": [{"juror": "J1", "marks": {"__proto__": "1"}}]}';
    expect(errorOf(dossierText(text))).toMatchObject({
      ...{ path: '/sheets/0/marks', code: 'UNKNOWN_FIELD', field: '__proto__' },
    });
  });

  it('has decisions of a kind', () => {
    const decided = (decision: object) => errorOf(dossierOf({ sheets: [], applicability: { A: decision } }));
    expect(decided({ state: 'off' })).toMatchObject({
      ...{ path: '/applicability/A/state', code: 'WRONG_VALUE', allowed: 'na, factor' },
    });
    expect(decided({ state: 'factor' })).toMatchObject({ code: 'MISSING_FIELD', field: 'factor' });
    expect(decided({ state: 'factor', factor: '-0.5' })).toMatchObject({ code: 'NEGATIVE_NUMBER' });
    expect(decided({ state: 'na' })).toBeNull();
  });
});

describe('The text of ratings', () => {
  it('holds rows of numbers, as such or as texts, and gaps', () => {
    expect(rightOf(ratingsText('[[1, "2.5", null]]'))).toEqual([[1, '2.5', null]]);
  });

  it.each([
    ['{}', { path: '', code: 'WRONG_TYPE', expected: 'array' }],
    ['[]', { path: '', code: 'WRONG_VALUE', allowed: '≥ 1' }],
    ['[[]]', { path: '/0', code: 'WRONG_VALUE', allowed: '≥ 1' }],
    ['[["NaN"]]', { path: '/0/0', code: 'NOT_A_NUMBER', found: 'NaN' }],
    ['[[true]]', { path: '/0/0', code: 'WRONG_TYPE' }],
  ])('holds nothing else: %s', (text, error) => {
    expect(errorOf(ratingsText(text))).toMatchObject({ file: 'ratings', ...error });
  });
});

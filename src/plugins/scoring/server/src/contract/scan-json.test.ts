import { scanJson } from './scan-json';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('A JSON text', () => {
  it.each([
    '{"a": {"a": 1}, "b": {"a": 1}}',
    '[{"a": 1}, {"a": 1}]',
    '{"a": "a", "b": "b"}',
    '{"a": ["a", "a", "b"], "b": 1}',
    String.raw`{"a": "\"a\": 1, \"a\": 2", "b\\": 1, "b": 2}`,
    '{"a": "{[", "b": "]}"}',
    '"a"',
    '12',
    '{}',
  ])('holds no surprise: %s', (json) => {
    expect(scanJson(json)).toBeNull();
  });

  it.each([
    ['{"a": 1, "a": 2}', '/a', 'a'],
    ['{"a" : 1, "b": 1, "a"\n\t: 2}', '/a', 'a'],
    ['{"x": [1, {"a": 1, "a": 1}]}', '/x/1/a', 'a'],
    [String.raw`{"a": 1, "\u0061": 2}`, '/a', 'a'],
    [String.raw`{"a\"b": 1, "a\"b": 2}`, '/a"b', 'a"b'],
    ['{"a/b": 1, "a/b": 2}', '/a~1b', 'a/b'],
    ['{"__proto__": 1, "__proto__": 2}', '/__proto__', '__proto__'],
    ['{"a": [[1, 2], {"k": [], "k": {}}]}', '/a/1/k', 'k'],
  ])('holds a key twice: %s', (json, path, field) => {
    expect(() => JSON.parse(json)).not.toThrow();
    expect(scanJson(json)).toEqual({ code: 'DOUBLED_KEY', path, field });
  });

  it.each(['"a', '{"a": "b', '{"a\\', ']]}}', '{"a": 1 "b"'])(
    'is looked through to its end though it is none: %s',
    (text) => {
      expect(scanJson(text)).toBeNull();
    },
  );

  it('is nested 64 levels deep at most', () => {
    expect(scanJson(nested(64))).toBeNull();
    expect(scanJson(nested(65))).toMatchObject({ code: 'TOO_DEEP' });
    expect(scanJson(`[${'[],'.repeat(100)}[]]`)).toBeNull();
  });
});

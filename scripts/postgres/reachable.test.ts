import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeReachable } from './reachable';

/** Nobody's, and not the owner's of what the test makes. */
const user = { name: 'postgres', uid: 65_534, gid: 65_534 };
const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('for the unprivileged user who runs PostgreSQL', () => {
  let clone: string;
  let deep: string;

  beforeEach(() => {
    // mkdtemp gives mode 700, as `mktemp -d` does.
    clone = mkdtempSync(join(tmpdir(), 'parvis-clone-'));
    deep = join(clone, 'open', 'private', 'native');
    mkdirSync(deep, { recursive: true });
    chmodSync(join(clone, 'open', 'private'), 0o700);
  });
  afterEach(() => rmSync(clone, { recursive: true }));

  test('folders that bar the way may be passed through afterwards, and nothing else changes', () => {
    const other = mode(join(clone, 'open'));
    expect(makeReachable(user, deep)).toEqual([clone, join(clone, 'open', 'private')]);
    expect(mode(clone)).toBe('701');
    expect(mode(join(clone, 'open', 'private'))).toBe('701');
    expect(mode(join(clone, 'open'))).toBe(other);
    expect(makeReachable(user, deep)).toEqual([]);
  });

  test('a folder that itself is closed is refused, with how to open it', () => {
    chmodSync(deep, 0o700);
    expect(() => makeReachable(user, deep)).toThrow(`chmod -R o+rX ${deep}`);
    expect(mode(deep)).toBe('700');
  });
});

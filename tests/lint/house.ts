import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** What `npm run lint` reads besides the sources, and the one package that every room may use. */
const RULES = [
  ...['package.json', '.gitignore', 'biome.json', '.dependency-cruiser.cjs', 'tsconfig.json'],
  ...['scripts/tsconfig.json', 'scripts/lint', 'scripts/build/workspaces.ts', 'scripts/build/fingerprint.ts'],
  ...['src/admin/tsconfig.json', 'packages/clock'],
];

/** The smallest house that lint passes: one file a room, each used. */
const SOUND: Readonly<Record<string, string>> = {
  'src/index.ts': `import { room } from './room';\n\nexport default room;\n`,
  'src/room.ts': `import { now } from '@parvis/clock';\n\nexport const room = { opened: now(), doors: ['north'] as const };\n`,
  'src/admin/app.tsx': `export default { name: 'Parvis' };\n`,
  'scripts/lint.ts': `import './lint/checks';\n`,
  'config/server.ts': `export default { name: 'Parvis' };\n`,
  'database/nothing.test.ts': `test('nothing', () => {});\n`,
  'tests/nothing.test.ts': `import { room } from '../src/room';\n\ntest(String(room.opened), () => {});\n`,
};

/** A small house of its own, with the rules of this one, in which a test may plant what the rules forbid. */
export class House {
  readonly folder = mkdtempSync(join(tmpdir(), 'parvis-lint-'));

  constructor() {
    for (const path of RULES) cpSync(join(ROOT, path), join(this.folder, path), { recursive: true });
    this.plant(SOUND);
    this.install();
  }

  /** Writes files, by their paths. */
  plant(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
  }

  /** Makes a workspace importable by its name. */
  link(name: string, folder: string): void {
    symlinkSync(join(this.folder, folder), join(this.folder, 'node_modules', '@parvis', name));
  }

  /** What `npm run lint` says of this house. */
  lint(): { code: number | null; says: string } {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['-r', 'tsx/cjs', join(ROOT, 'scripts/lint.ts')],
      { cwd: this.folder, encoding: 'utf8' },
    );
    return { code: status, says: stdout + stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  /** Every dependency of this house but its own packages. */
  private install(): void {
    const modules = join(this.folder, 'node_modules');
    mkdirSync(join(modules, '@parvis'), { recursive: true });
    for (const name of readdirSync(join(ROOT, 'node_modules'))) {
      if (name !== '@parvis') symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
    }
    this.link('clock', 'packages/clock');
  }
}

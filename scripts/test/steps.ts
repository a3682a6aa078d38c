import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { environmentWith } from '../../src/environment';
import { type ToolResult, toolResult } from '../build/run-tool';
import { type Tally, tally } from './tally';

/** One step of `npm test`. */
export interface Step {
  readonly name: string;
  /** Whether it tests what the first step builds, and is pointless when that fails. */
  readonly needsBuild: boolean;
  run(): Promise<Tally & ToolResult>;
}

interface ScriptOptions {
  readonly args?: readonly string[];
  /** As package.json starts it. */
  readonly nodeOptions?: readonly string[];
  readonly needsBuild?: boolean;
}

/** A program of `scripts`: counts as one test. */
function script(
  name: string,
  file: string,
  { args = [], nodeOptions = [], needsBuild = false }: ScriptOptions = {},
): Step {
  return {
    name,
    needsBuild,
    async run() {
      const result = await toolResult([...nodeOptions, '-r', 'tsx/cjs', join('scripts', file), ...args]);
      return { ...result, passed: result.succeeded ? 1 : 0, failed: result.succeeded ? 0 : 1 };
    },
  };
}

interface SuiteOptions {
  readonly workers: number;
  readonly needsBuild: boolean;
}

/** Projects of jest (jest.config.cjs) in one run: each of their tests counts. */
function suite(projects: readonly string[], { workers, needsBuild }: SuiteOptions): Step {
  const folder = join('.cache', 'tests');
  const reportFile = join(folder, `${projects.join('-')}.json`);
  const jest = join('node_modules', 'jest', 'bin', 'jest.js');
  return {
    name: `${projects.join(' and ')} tests`,
    needsBuild,
    async run() {
      mkdirSync(folder, { recursive: true });
      rmSync(reportFile, { force: true });
      const result = await toolResult(
        [
          jest,
          ...['--selectProjects', ...projects, `--maxWorkers=${workers}`],
          ...['--forceExit', '--json', `--outputFile=${reportFile}`],
        ],
        // Strapi imports some of its libraries as ES modules, which jest's sandbox allows with this option only.
        environmentWith({ NODE_ENV: 'test', NODE_OPTIONS: '--experimental-vm-modules' }),
      );
      const report = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : undefined;
      return { ...result, ...tally(report, result.succeeded) };
    },
  };
}

/**
 * All that `npm test` does, in this order. Projects that need the same databases share one run, which makes them once.
 * The tests of the start wait for processes most of the time; the one that times a start has the machine for itself.
 */
export const STEPS: readonly Step[] = [
  script('build', 'build.ts'),
  script('lint', 'lint.ts'),
  script('generated types', 'types.ts', { args: ['--check'] }),
  script('plugins in another application', 'check-plugins.ts', {
    nodeOptions: ['--preserve-symlinks'],
    needsBuild: true,
  }),
  suite(['unit'], { workers: 2, needsBuild: false }),
  suite(['lint'], { workers: 1, needsBuild: false }),
  suite(['integration', 'browser'], { workers: 2, needsBuild: true }),
  suite(['start'], { workers: 3, needsBuild: true }),
  suite(['timing'], { workers: 1, needsBuild: true }),
];

import { join } from 'node:path';

/** One check of the sources. */
export interface Check {
  /** What it checks, for the line of its result. */
  readonly what: string;
  /** The program for Node, with its arguments. */
  readonly tool: readonly string[];
}

const program = (...path: string[]): string => join('node_modules', ...path);
const typescript = program('typescript', 'bin', 'tsc');

const SOURCES = ['src', 'packages', 'config', 'database', 'scripts', 'tests'];

/** The checks of `npm run lint` that follow on the compilation of the packages and plugins, whose types they read. */
export function checks(): Check[] {
  return [
    { what: 'types of the server', tool: [typescript, '--noEmit', '-p', 'tsconfig.json'] },
    { what: 'types of the panel', tool: [typescript, '-p', join('src', 'admin')] },
    { what: 'types of scripts and tests', tool: [typescript, '-p', 'scripts'] },
    {
      what: 'style and forbidden constructs',
      tool: [
        program('@biomejs', 'biome', 'bin', 'biome'),
        'check',
        '--error-on-warnings',
        '--max-diagnostics=none',
      ],
    },
    {
      what: 'arrows between the rooms',
      tool: [
        program('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
        '--config=.dependency-cruiser.cjs',
        ...SOURCES,
      ],
    },
  ];
}

import { join } from 'node:path';
import { workspaces } from '../build/workspaces';

/** One check of the sources. */
export interface Check {
  /** What it checks, for the line of its result. */
  readonly what: string;
  /** The program for Node, with its arguments. */
  readonly tool: readonly string[];
  /** Whether a build of the packages and plugins finds the same. */
  readonly isInBuild?: true;
}

const program = (...path: string[]): string => join('node_modules', ...path);
const typescript = program('typescript', 'bin', 'tsc');

const SOURCES = ['src', 'packages', 'config', 'database', 'scripts', 'tests'];

const workspaceTypes = (): Check[] =>
  workspaces().flatMap(({ projects }) =>
    projects.map((project) => ({
      ...{ what: `types of ${project}`, tool: [typescript, '-p', project], isInBuild: true },
    })),
  );

/** All checks of `npm run lint`. The packages and plugins come first: the others read their compiled types. */
export function checks(): Check[] {
  return [
    ...workspaceTypes(),
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

import { readFileSync } from 'node:fs';

/** A file that lint refuses. */
interface Violation {
  readonly file: string;
  readonly text: string;
  /** Other files it takes. */
  readonly also?: Readonly<Record<string, string>>;
}

/** What TypeScript refuses, in each of the projects. */
export const WRONG_TYPES: readonly (Violation & { what: string; says: string })[] = [
  ['the server', 'src/untyped.ts'],
  ['the panel', 'src/admin/untyped.ts'],
  ['the scripts', 'scripts/untyped.ts'],
  ['the tests', 'tests/untyped.test.ts'],
  ['a package', 'packages/plain/src/untyped.ts'],
].map(([room = '', file = '']) => ({
  what: `an untyped parameter in ${room}`,
  file,
  also: {
    'packages/plain/package.json': '{ "name": "@parvis/plain" }',
    'packages/plain/tsconfig.json': readFileSync('packages/clock/tsconfig.json', 'utf8'),
  },
  text: 'export const name = (of) => of.name;\n',
  says: 'error TS7006',
}));

/** What Biome refuses, and what it says. */
export const CONSTRUCTS: readonly (Violation & { what: string; says: string })[] = [
  {
    what: 'any',
    file: 'src/any.ts',
    text: 'export function read(it: any): void {\n  console.assert(it);\n}\n',
    says: 'noExplicitAny',
  },
  {
    what: 'a non-null !',
    file: 'src/non-null.ts',
    text: "export const first = ['a'][0]!.length;\n",
    says: 'noNonNullAssertion',
  },
  {
    what: 'a read of process.env',
    file: 'src/reads-environment.ts',
    text: 'export const host = process.env.HOST;\n',
    says: 'noProcessEnv',
  },
  {
    what: 'a type assertion with as',
    file: 'src/assertion.ts',
    text: "export const port = JSON.parse('1') as number;\n",
    says: 'A type assertion silences the compiler',
  },
  {
    what: 'a type assertion in angle brackets',
    file: 'src/old-assertion.ts',
    text: "export const port = <number>JSON.parse('1');\n",
    says: 'A type assertion silences the compiler',
  },
  {
    what: 'new Date()',
    file: 'src/new-date.ts',
    text: 'export const opened = new Date();\n',
    says: 'There is one clock',
  },
  {
    what: 'Date.now()',
    file: 'src/date-now.ts',
    text: 'export const opened = Date.now();\n',
    says: 'There is one clock',
  },
  {
    what: "an import of Strapi's compiled files",
    file: 'src/deep-import.ts',
    text: "import { factories } from '@strapi/strapi/dist';\n\nexport const core = factories;\n",
    says: 'noRestrictedImports',
  },
  {
    what: 'a forgotten console',
    file: 'src/console.ts',
    text: "console.log('here');\n",
    says: 'noConsole',
  },
  {
    what: 'a file that is not formatted',
    file: 'src/format.ts',
    text: 'export const a  =  1\n',
    says: 'format',
  },
];

const imports = (from: string): string => `import '${from}';\n`;

/** A plugin as a package: its door, and a file behind it. */
const plugin = (name: string): Record<string, string> => ({
  [`src/plugins/${name}/package.json`]: JSON.stringify({
    name: `@parvis/${name}`,
    main: 'dist/server/index.js',
    dependencies: { '@parvis/journal': '0.1.0', '@parvis/newsroom': '0.1.0' },
  }),
  [`src/plugins/${name}/dist/server/index.js`]: 'module.exports = {};\n',
  [`src/plugins/${name}/server/src/index.ts`]: imports('./behind'),
  [`src/plugins/${name}/server/src/behind.ts`]: 'export const behind = 1;\n',
});

const PLUGINS_BELOW_NEWSROOM = [
  ...['jobs', 'journal', 'embargo', 'registration', 'scoring', 'label', 'label-site'],
  ...['participation', 'delivery', 'syndication', 'search'],
];

/** Imports that dependency-cruiser refuses, and the name of the rule. */
export const IMPORTS: readonly (Violation & { what: string; rule: string })[] = [
  {
    what: 'two files that import each other',
    rule: 'no-cycle',
    file: 'src/egg.ts',
    text: imports('./hen'),
    also: { 'src/hen.ts': imports('./egg') },
  },
  {
    what: 'a file that does not exist',
    rule: 'resolvable',
    file: 'src/lost.ts',
    text: imports('./nowhere'),
  },
  {
    what: 'a library that only others declare',
    rule: 'declared',
    file: 'src/undeclared.ts',
    text: imports('lodash'),
  },
  {
    what: 'a tool of development',
    rule: 'no-development-dependency',
    file: 'src/tool.ts',
    text: imports('fast-check'),
  },
  {
    what: 'a file that nothing but its test imports',
    rule: 'no-orphan',
    file: 'src/forgotten.ts',
    text: 'export const forgotten = 1;\n',
    also: { 'src/forgotten.test.ts': imports('./forgotten') },
  },
  {
    what: 'package → application',
    rule: 'packages-stand-alone',
    file: 'packages/clock/src/upward.ts',
    text: imports('../../../src/room'),
  },
  {
    what: 'package → Strapi',
    rule: 'packages-know-no-strapi',
    file: 'packages/clock/src/strapi.ts',
    text: imports('@strapi/utils'),
  },
  {
    what: 'package of the panel → server',
    rule: 'panel-package-knows-no-server',
    file: 'packages/panel/src/strapi.ts',
    text: imports('@strapi/utils'),
  },
  {
    what: 'server → package of the panel',
    rule: 'server-knows-no-panel-package',
    file: 'src/shown.ts',
    text: imports('../packages/panel/src/piece'),
    also: { 'packages/panel/src/piece.ts': 'export const piece = 1;\n' },
  },
  {
    what: 'application → scripts',
    rule: 'application-needs-no-tools',
    file: 'src/upward.ts',
    text: imports('../scripts/lint/checks'),
  },
  {
    what: 'scripts → tests',
    rule: 'scripts-need-no-tests',
    file: 'scripts/upward.ts',
    text: imports('../tests/tool'),
    also: { 'tests/tool.ts': 'export const tool = 1;\n' },
  },
  {
    what: 'application → demo content',
    rule: 'content-comes-last',
    file: 'src/demo.ts',
    text: imports('../database/demo'),
    also: { 'database/demo.ts': 'export const demo = 1;\n' },
  },
  {
    what: 'room → content type',
    rule: 'rooms-know-no-type',
    file: 'src/editorial/upward.ts',
    text: imports('../api/page/rules'),
    also: { 'src/api/page/rules.ts': 'export const rules = 1;\n' },
  },
  {
    what: 'panel → server',
    rule: 'panel-knows-no-server',
    file: 'src/admin/server.ts',
    text: imports('../room'),
  },
  {
    what: 'server → panel',
    rule: 'server-knows-no-panel',
    file: 'src/panel.ts',
    text: imports('./admin/app'),
  },
  {
    what: 'domain → services',
    rule: 'domain-is-pure',
    file: 'src/plugins/embargo/server/src/domain/upward.ts',
    text: imports('../behind'),
  },
  {
    what: 'domain → clock',
    rule: 'domain-is-pure',
    file: 'src/plugins/embargo/server/src/domain/clock.ts',
    text: imports('@parvis/clock'),
  },
  {
    what: 'domain → Node',
    rule: 'domain-is-pure',
    file: 'src/plugins/embargo/server/src/domain/reads.ts',
    text: imports('node:fs'),
  },
  {
    what: 'plugin → src/api',
    rule: 'plugin-knows-no-application',
    file: 'src/plugins/embargo/server/src/content-type.ts',
    text: imports('../../../../api/page/rules'),
  },
  {
    what: 'plugin → a file of a plugin below it',
    rule: 'plugin-by-its-package',
    file: 'src/plugins/embargo/server/src/file.ts',
    text: imports('../../../journal/server/src/behind'),
    also: plugin('journal'),
  },
  {
    what: 'plugin → the door of a plugin below it, by its path',
    rule: 'plugin-by-its-name',
    file: 'src/plugins/embargo/server/src/path.ts',
    text: imports('../../../journal/server/src'),
  },
  {
    what: 'application → a file of a plugin',
    rule: 'plugins-by-their-door',
    file: 'src/behind-the-door.ts',
    text: imports('./plugins/journal/server/src/behind'),
  },
  {
    what: "a plugin's panel → its server",
    rule: 'plugin-panel-knows-no-server',
    file: 'src/plugins/embargo/admin/src/server.ts',
    text: imports('../../server/src/behind'),
  },
  {
    what: "a plugin's server → its panel",
    rule: 'plugin-server-knows-no-panel',
    file: 'src/plugins/embargo/server/src/panel.ts',
    text: imports('../../admin/src/server'),
  },
  ...PLUGINS_BELOW_NEWSROOM.map((name) => ({
    what: `${name} → newsroom`,
    rule: `plugin-${name}-uses`,
    file: `src/plugins/${name}/server/src/upward.ts`,
    text: imports('@parvis/newsroom'),
    also: plugin(name),
  })),
  {
    what: 'newsroom → label',
    rule: 'plugin-newsroom-uses',
    file: 'src/plugins/newsroom/server/src/sideways.ts',
    text: imports('../../../label/server/src/behind'),
    also: plugin('newsroom'),
  },
  {
    what: 'a plugin without arrows → another',
    rule: 'plugin-has-its-arrows',
    file: 'src/plugins/unheard-of/server/src/journal.ts',
    text: imports('@parvis/journal'),
    also: plugin('unheard-of'),
  },
];

/** Imports that are as they should be: lint names none of these files. */
export const RIGHT: Readonly<Record<string, string>> = {
  'src/plugins/embargo/server/src/index.ts': ['./behind', './right', './domain/right'].map(imports).join(''),
  'src/plugins/embargo/server/src/right.ts': `${imports('@parvis/journal')}export const right = 1;\n`,
  'src/plugins/embargo/server/src/domain/right.ts': imports('./beside'),
  'src/plugins/embargo/server/src/domain/beside.ts': 'export const beside = 1;\n',
};

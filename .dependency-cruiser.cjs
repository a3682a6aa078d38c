/**
 * Which room of the house may know which (docs/architecture.md draws it). Imports of types count: who knows a type
 * knows its room. A test may import whatever it tests.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */

/** What each plugin may use of the others, through the package's door only. */
const PLUGINS = {
  jobs: [],
  journal: [],
  embargo: ['jobs', 'journal'],
  newsroom: ['jobs', 'journal', 'embargo'],
  registration: ['jobs', 'journal'],
  scoring: ['journal'],
  label: ['scoring', 'jobs', 'journal'],
  'label-site': [],
  participation: ['jobs', 'journal'],
  delivery: [],
  syndication: [],
  search: [],
};

/** Libraries whose functions answer from their arguments alone: exact fractions, canonical JSON, digests. */
const CALCULATES = '^node_modules/(?:fraction[.]js|canonicalize|@noble/hashes)/';

/** Kinds of imports that are gone once the code is compiled. */
const TYPES_ONLY = ['type-only', 'type-import', 'triple-slash-type-reference'];

const STRAPI = '(?:^|/)node_modules/@strapi/';

/** Tests, and what only they need. */
const TEST = '[.](?:test|fixture)[.]tsx?$';
const WORKSPACE_TEST = '^(?:packages|src/plugins)/.+[.]test[.]tsx?$';
const PLUGIN_DOOR =
  '^src/plugins/[^/]+/(?:server/src/(?:index|engine)[.]ts|dist/server/(?:src/)?(?:index|engine)[.](?:js|mjs|d[.]ts))$';

/** Where Node, Strapi, npm or the panel's bundler begin to read. */
const BEGINNINGS = [
  '^src/index[.]ts$',
  '^src/admin/(?:app[.]tsx|vite[.]config[.]ts)$',
  '^src/api/[^/]+/(?:controllers|routes|services|policies|middlewares)/',
  '^src/(?:middlewares|policies)/',
  '^src/plugins/[^/]+/(?:admin|server)/src/index[.]tsx?$',
  '^src/plugins/[^/]+/tests/',
  '^src/plugins/[^/]+/browser/src/index[.]ts$',
  '^packages/[^/]+/src/(?:server/)?index[.]ts$',
  '^config/',
  '^database/migrations/',
  '^scripts/[^/]+[.]ts$',
  '^scripts/dev/serving[.]ts$',
  '^scripts/bench/(serving-parvis|smtp-sink)[.]ts$',
];

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Forbids code, not its tests, in `from` to import what is in `to`. */
const arrow = (name, comment, from, to, except) =>
  forbid(
    name,
    comment,
    { path: from, pathNot: TEST },
    { path: to, ...(except === undefined ? {} : { pathNot: except }) },
  );

const pluginArrows = Object.entries(PLUGINS).map(([plugin, uses]) =>
  arrow(
    `plugin-${plugin}-uses`,
    `The plugin ${plugin} may use ${uses.length === 0 ? 'no other plugin' : `of the others ${uses.join(', ')} only`}.`,
    `^src/plugins/${plugin}/`,
    `^src/plugins/(?!(?:${[plugin, ...uses].join('|')})/)`,
  ),
);

module.exports = {
  forbidden: [
    forbid(
      'no-cycle',
      'Files that import each other cannot be read one after the other.',
      {},
      { circular: true },
    ),
    forbid('resolvable', 'What is imported must exist.', {}, { couldNotResolve: true }),
    forbid(
      'declared',
      'What is imported stands in the dependencies of package.json; tools of tests and types in those of the house.',
      { pathNot: WORKSPACE_TEST },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: TYPES_ONLY },
    ),
    forbid(
      'no-development-dependency',
      'An installation for production has no devDependencies.',
      { path: '^(?:src|config|database|packages)/', pathNot: TEST },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: TYPES_ONLY },
    ),
    forbid(
      'no-orphan',
      'Code that nothing leads to from where Node, Strapi or npm begin is dead; a test does not keep it alive.',
      { path: BEGINNINGS },
      {
        path: '^(?:src|packages|config|database|scripts)/',
        pathNot: [TEST, '[.]d[.]ts$', ...BEGINNINGS],
        reachable: false,
      },
    ),

    arrow(
      'packages-stand-alone',
      'A package is a plain library: it does not know the application.',
      '^packages/',
      '^(?:src|config|database|scripts|tests)/',
    ),
    arrow(
      'packages-know-no-strapi',
      'A package knows no Strapi, except that of the pieces of Strapi’s panel.',
      '^packages/(?!panel/)',
      STRAPI,
    ),
    arrow(
      'panel-package-knows-no-server',
      'The pieces of the panel run in a browser: of Strapi they know what the panel offers.',
      '^packages/panel/',
      STRAPI,
      '(?:^|/)node_modules/@strapi/(?:design-system|icons|[^/]+/dist/admin)[/.]',
    ),
    arrow(
      'server-knows-no-panel-package',
      'What is made for a browser does not run on the server.',
      '^(?:src/(?!admin/|plugins/[^/]+/admin/)|packages/(?!panel/)|config/|database/|scripts/)',
      '^packages/panel/',
    ),
    arrow(
      'application-needs-no-tools',
      'The application runs without scripts, and nothing runs on tests.',
      '^(?:src|config|database|packages)/',
      '^(?:scripts|tests)/',
    ),
    arrow('scripts-need-no-tests', 'Scripts run where there are no tests.', '^scripts/', '^tests/'),
    arrow(
      'content-comes-last',
      'Demo and migrations know the application, never the reverse.',
      '^src/',
      '^database/',
    ),
    arrow(
      'rooms-know-no-type',
      'Content types rest on the rooms; src/index.ts and src/happenings.ts hang both together. The one list of the types’ rules is named.',
      '^src/(?!api/|(?:index|happenings)[.]ts$|editorial/validation/rules-by-type[.]ts$)',
      '^src/api/',
      '^src/api/[^/]+/panel[.]json$',
    ),
    arrow(
      'panel-knows-no-server',
      'The panel runs in a browser: of the server it knows the data about views, and the shape of that data.',
      '^src/admin/',
      '^src/(?!admin/)',
      [
        '^src/api/[^/]+/panel[.]json$',
        '^src/components/[^/]+/panel/',
        '^src/panel/(?:panel-file[.]ts|system-fields[.]json)$',
      ],
    ),
    arrow(
      'server-knows-no-panel',
      'The server does not run in a browser.',
      '^(?:src/(?!admin/|plugins/)|config/)',
      '^src/admin/',
    ),

    arrow(
      'domain-is-pure',
      'The domain of a plugin imports the domain, the tables of procedures and libraries that only calculate: no Strapi, no clock, nothing that reads or writes.',
      '^src/plugins/([^/]+)/server/src/domain/',
      '.',
      ['^src/plugins/$1/server/src/domain/', '^packages/procedure/(?:src|dist)/index[.]', CALCULATES],
    ),
    arrow(
      'plugin-knows-no-application',
      'A plugin can be installed in another application: it learns the content types from its options.',
      '^src/plugins/',
      '^(?:src/(?!plugins/)|config/|database/)',
    ),
    arrow(
      'plugin-by-its-package',
      'A plugin is imported as the package it is, never by the path of its files.',
      '^src/plugins/([^/]+)/',
      '^src/plugins/(?!$1/)',
      PLUGIN_DOOR,
    ),
    {
      ...arrow(
        'plugin-by-its-name',
        'As above: by its name.',
        '^src/plugins/([^/]+)/',
        '^src/plugins/(?!$1/)',
      ),
      to: { path: '^src/plugins/', pathNot: '^src/plugins/$1/', dependencyTypes: ['local'] },
    },
    arrow(
      'plugins-by-their-door',
      'The application uses a plugin through what its package exports.',
      '^(?:src/(?!plugins/)|config/|database/|scripts/)',
      '^src/plugins/',
      PLUGIN_DOOR,
    ),
    arrow(
      'plugin-panel-knows-no-server',
      'The panel’s part of a plugin runs in a browser: of the server it may know the domain.',
      '^src/plugins/([^/]+)/admin/',
      '^src/plugins/$1/server/',
      '^src/plugins/$1/server/src/domain/',
    ),
    arrow(
      'plugin-server-knows-no-panel',
      'The server does not run in a browser.',
      '^src/plugins/([^/]+)/server/',
      '^src/plugins/$1/admin/',
    ),
    ...pluginArrows,
    arrow(
      'plugin-has-its-arrows',
      'What a new plugin may use of the others is written down in .dependency-cruiser.cjs first.',
      `^src/plugins/(?!(?:${Object.keys(PLUGINS).join('|')})/)([^/]+)/`,
      '^src/plugins/(?!$1/)',
    ),
  ],

  options: {
    doNotFollow: { path: ['node_modules', '(?:^|/)dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      mainFields: ['main', 'types'],
    },
  },
};

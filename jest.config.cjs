const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
];

const shared = {
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '^.+\\.tsx?$': swc },
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
};

const running = {
  ...shared,
  testEnvironment: '<rootDir>/tests/support/environment.ts',
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
};

module.exports = {
  watchman: false,
  // Many times what the slowest usually takes: a busy machine must not fail a test.
  testTimeout: 180_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      roots: [
        '<rootDir>/src',
        '<rootDir>/packages',
        '<rootDir>/scripts',
        '<rootDir>/config',
        '<rootDir>/database',
      ],
    },
    { ...shared, displayName: 'lint', testEnvironment: 'node', roots: ['<rootDir>/tests/lint'] },
    { ...running, displayName: 'integration', roots: ['<rootDir>/tests/integration'] },
    { ...running, displayName: 'browser', roots: ['<rootDir>/tests/browser'] },
    { ...shared, displayName: 'start', testEnvironment: 'node', roots: ['<rootDir>/tests/start'] },
    { ...shared, displayName: 'timing', testEnvironment: 'node', roots: ['<rootDir>/tests/timing'] },
  ],
};

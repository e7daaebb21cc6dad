const { availableParallelism } = require('node:os');

// Workbooks are many small objects that live for one test: more room for the young ones spares a tenth of the time.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim();

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // A worker that waits for a browser or for LibreOffice leaves its core to one more.
  maxWorkers: availableParallelism() + 1,
  // Jest frees little between files, and a big heap makes every file after it slower; a new worker starts in a second.
  workerIdleMemoryLimit: '800MB',
  // Benchmarks show speed; a busy machine must not fail a test.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/scripts/jest-closing-line.cjs'],
  transform: {
    '\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Packages that ship as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!fast-check|pure-rand)'],
};

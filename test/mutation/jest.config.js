/** The tests that hold one part of the sources, without those that start other processes. */
const base = require('../../jest.config.js');

const TESTS = { domain: '{domain,functions}', sheets: '{sheets,domain}' };
const part = process.env.MUTATED_PART === 'sheets' ? 'sheets' : 'domain';

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  rootDir: '../..',
  // What a test reaches is followed through the files of both.
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: [`<rootDir>/test/${TESTS[part]}/**/*.test.ts`],
  testPathIgnorePatterns: ['time-zones'],
};

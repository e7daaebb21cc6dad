/** The tests that hold `src/domain` and `src/sheets`, without those that start other processes. */
const base = require('../../jest.config.js');

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/{domain,sheets,functions,sample}/**/*.test.ts'],
  testPathIgnorePatterns: ['time-zones'],
};

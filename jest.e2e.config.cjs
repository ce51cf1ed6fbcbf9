const shared = require('./tools/jest/shared.cjs');

module.exports = {
  ...shared,
  testMatch: ['<rootDir>/apps/web-e2e/**/*.spec.ts'],
  maxWorkers: 1,
  testTimeout: 120_000,
};

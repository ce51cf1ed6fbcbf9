const shared = require('./tools/jest/shared.cjs');

module.exports = {
  ...shared,
  testMatch: ['<rootDir>/apps/web-e2e/**/*.spec.ts'],
  globalSetup: '<rootDir>/libs/platform/testing/jest/global-setup.cjs',
  globalTeardown: '<rootDir>/libs/platform/testing/jest/global-teardown.cjs',
  maxWorkers: 2,
  testTimeout: 120_000,
};

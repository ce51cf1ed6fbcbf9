// Nest 12 is ESM-only: this run needs node --experimental-vm-modules (see tools/test/all.mjs).
const shared = require('./tools/jest/shared.cjs');

module.exports = {
  ...shared,
  testMatch: [
    '<rootDir>/libs/*/server/**/*.spec.ts',
    '<rootDir>/libs/platform/{backup,persistence,http,jobs,logs,operations,pdf,records,settings,tables,testing}/**/*.spec.ts',
    '<rootDir>/apps/{api,worker,ops,composition}/**/*.spec.ts',
  ],
  globalSetup: '<rootDir>/libs/platform/testing/jest/global-setup.cjs',
  globalTeardown: '<rootDir>/libs/platform/testing/jest/global-teardown.cjs',
  setupFiles: ['reflect-metadata'],
  maxWorkers: 2,
  workerIdleMemoryLimit: '800MB',
  testTimeout: 60_000,
};

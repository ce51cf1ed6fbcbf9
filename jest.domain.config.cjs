const shared = require('./tools/jest/shared.cjs');

module.exports = {
  ...shared,
  testMatch: [
    '<rootDir>/libs/*/domain/**/*.spec.ts',
    '<rootDir>/libs/platform/kernel/**/*.spec.ts',
    '<rootDir>/tools/**/*.spec.ts',
  ],
};

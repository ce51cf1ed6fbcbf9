const { createCjsPreset } = require('jest-preset-angular/presets');
const shared = require('./tools/jest/shared.cjs');

// Unlike Nest, Angular is compiled to CommonJS for its specs: this run takes no --experimental-vm-modules.
module.exports = {
  ...createCjsPreset({ tsconfig: '<rootDir>/apps/web/tsconfig.spec.json' }),
  rootDir: shared.rootDir,
  moduleNameMapper: shared.moduleNameMapper,
  modulePathIgnorePatterns: shared.modulePathIgnorePatterns,
  transformIgnorePatterns: ['node_modules/(?!.*\\.mjs$|@jsverse)'],
  testMatch: ['<rootDir>/libs/*/web/**/*.spec.ts', '<rootDir>/apps/web/**/*.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/libs/platform/web/testing/jest-setup.spec-support.ts'],
};

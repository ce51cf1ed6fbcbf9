const path = require('node:path');
const swcOptions = require('../swc-options.cjs');

module.exports = {
  rootDir: path.resolve(__dirname, '../..'),
  testEnvironment: 'node',
  moduleNameMapper: { '^@bottega/(.*)$': '<rootDir>/libs/$1/index.ts' },
  transform: {
    '^.+\\.m?ts$': ['@swc/jest', { ...swcOptions, module: { type: 'commonjs' } }],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.bottega/', '<rootDir>/.nx/'],
};

import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { boundaries } from './tools/lint/boundaries.mts';
import { imports } from './tools/lint/imports.mts';
import { bottega } from './tools/lint/plugin.mts';

// The boundary rule reads Nx's cached project graph and passes everything in silence where there is none.
process.env.NX_DAEMON ??= 'false';
await createProjectGraphAsync({ exitOnError: true });

const TYPESCRIPT = ['**/*.ts', '**/*.mts'];
const BROWSER = ['libs/*/web/**/*.ts', 'apps/web/**/*.ts'];
const SPECS = ['**/*.spec{,-*}.ts'];

export default defineConfig(
  globalIgnores(['dist/', '.nx/', '.angular/', '.bottega/', 'coverage/', '**/*.generated.ts']),
  {
    plugins: { bottega, '@nx': nx },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      'no-debugger': 'error',
      'no-restricted-syntax': ['error', ...forbiddenInSpecs()],
      'bottega/disable-needs-reason': 'error',
    },
  },
  { files: ['tools/**'], rules: { 'no-console': 'off' } },

  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommended],
    rules: {
      '@nx/enforce-module-boundaries': ['error', boundaries],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  { files: TYPESCRIPT, ignores: BROWSER, languageOptions: typesFrom({ projectService: true }) },
  { files: BROWSER, languageOptions: typesFrom({ project: './tools/lint/tsconfig.browser.json' }) },
  {
    files: TYPESCRIPT,
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },

  ...imports,
  {
    files: ['libs/**/*.ts', 'apps/**/*.ts'],
    rules: { 'bottega/route-declares-permission': 'error' },
  },
  {
    files: ['libs/**/*.ts', 'apps/**/*.ts'],
    ignores: [
      ...SPECS,
      'libs/*/server/infrastructure/**',
      'libs/platform/{persistence,jobs,records,testing}/**',
      'libs/platform/*/migrations/**',
    ],
    rules: { 'bottega/no-repository-outside-infrastructure': 'error' },
  },
  {
    files: ['libs/*/{domain,server}/**/*.ts', 'libs/platform/!(web|testing)/**/*.ts'],
    ignores: ['libs/platform/kernel/clock.ts'],
    rules: { 'bottega/no-wall-clock': 'error' },
  },

  {
    files: BROWSER,
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
  },
  {
    files: ['libs/*/web/**/*.html', 'apps/web/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
);

function typesFrom(options) {
  return { parserOptions: { ...options, tsconfigRootDir: import.meta.dirname } };
}

/** A test is run or deleted, never skipped nor run alone. */
function forbiddenInSpecs() {
  const message = 'No skipped, focused or pending tests.';
  return [
    'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo|failing)$/]',
    'MemberExpression[object.name=/^(describe|it|test)$/][property.value=/^(only|skip|todo|failing)$/]',
    'CallExpression[callee.name=/^(fdescribe|fit|ftest|xdescribe|xit|xtest)$/]',
  ].map((selector) => ({ selector, message }));
}

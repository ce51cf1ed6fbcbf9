import type { Linter } from 'eslint';

const RELATIVE = '^\\.{1,2}(/|$)';
const PROJECT = '^@bottega/[^/]+/[^/]+$';
const PROJECT_BUT_TESTING = '^@bottega/(?!platform/testing$)[^/]+/[^/]+$';
const PACKAGE_BUT_ANGULAR = '^(?!\\.|@bottega/|@angular/|@jsverse/)';
/** Independent implementations that specs compare ours with. */
const ORACLE = '^date-holidays$';
/** The other doors of the design system: pages that ask or sell nothing must not carry what asking and selling weigh. */
const DOORS = '^@bottega/platform/web/(forms|checkout)$';
const BROWSER_PACKAGE = '^(@angular/|@jsverse/|rxjs(/|$)|tslib$|temporal-polyfill(/|$))';

const PURE = ['libs/*/domain/**', 'libs/platform/kernel/**'];
const SERVER = ['libs/*/server/**', 'libs/platform/!(kernel|web)/**', 'apps/!(web*)/**'];
const BROWSER = ['libs/*/web/**', 'apps/web/**'];

const SPECS = ['*.spec{,-*}.ts', 'specs/**/*.ts'];
const code = (folders: string[]) => ({
  files: folders.map((folder) => `${folder}/*.ts`),
  ignores: SPECS.map((name) => `**/${name}`),
});
const specs = (folders: string[]) => ({ files: folders.flatMap((folder) => SPECS.map((name) => `${folder}/${name}`)) });
const only = (where: Linter.Config, because: string, ...allow: string[]): Linter.Config => ({
  ...where,
  rules: { 'bottega/imports-only-from': ['error', { allow, because }] },
});

/** What may be imported where: Nx judges the edges between our projects, this the packages and the form of the path. */
export const imports = [
  only(code(PURE), 'pure rules know only the kernel', RELATIVE, PROJECT),
  only(
    specs(PURE),
    'specs of pure rules need only the rules, fast-check and an oracle',
    RELATIVE,
    PROJECT,
    '^fast-check$',
    ORACLE,
  ),
  only(
    code(SERVER),
    'a project is imported by its name, testing only by specs, Angular only in the browser',
    RELATIVE,
    PROJECT_BUT_TESTING,
    PACKAGE_BUT_ANGULAR,
  ),
  only(specs(SERVER), 'a project is imported by its name', RELATIVE, PROJECT, PACKAGE_BUT_ANGULAR),
  only(
    code(BROWSER),
    'the browser gets Angular, its helpers and our projects',
    RELATIVE,
    PROJECT,
    DOORS,
    BROWSER_PACKAGE,
  ),
];

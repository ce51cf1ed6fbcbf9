import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../../..');

interface Words {
  [key: string]: string | Words;
}

/** Files of the browser's code: every `web` library and the application. */
const files = ['libs', 'apps/web'].flatMap((top) =>
  readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((path) => /^(libs\/[^/]+\/web|apps\/web)\//.test(path)),
);

/**
 * `libs/enrolment/web/i18n` holds the scope enrolment, `libs/catalogue/web/staff/i18n` catalogue-staff,
 * `apps/web/home/i18n` home; the platform's is ui, the shell's shell.
 */
function scopeOf(folder: string): string {
  if (folder === 'libs/platform/web/i18n') return 'ui';
  if (folder === 'apps/web/i18n') return 'shell';
  if (!folder.startsWith('libs/')) return folder.split('/')[2]!;
  const [, capability, , ...screens] = folder.replace('/i18n', '').split('/');
  return [capability, ...screens].join('-');
}

const flatten = (words: Words, prefix: string): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] satisfies [string, string]] : flatten(value, `${prefix}${key}.`),
  );

export const wordFolders = files
  .filter((path) => path.endsWith('/i18n/it.json'))
  .map((path) => path.replace('/it.json', ''))
  .map((folder) => ({ folder, scope: scopeOf(folder) }));

const read = (folder: string, lang: 'it' | 'en') => readFileSync(join(ROOT, folder, `${lang}.json`), 'utf8');

const countKeys = (words: Words): number =>
  Object.values(words).reduce((sum, value) => sum + 1 + (typeof value === 'string' ? 0 : countKeys(value)), 0);

/** How many keys a file writes beyond those that are kept: JSON lets the same one be written twice. */
export function keysTwice({ folder }: { folder: string }, lang: 'it' | 'en'): number {
  const text = read(folder, lang);
  return [...text.matchAll(/"[^"\n]+":/g)].length - countKeys(JSON.parse(text) as Words);
}

/** Key and text, in the order of the file; keys start with their scope. */
export const wordsOf = ({ folder, scope }: { folder: string; scope: string }, lang: 'it' | 'en') =>
  flatten(JSON.parse(read(folder, lang)) as Words, `${scope}.`);

const code = files
  .filter((path) => /(?<!\.spec|\.spec-support)\.(ts|html)$/.test(path))
  .map((path) => readFileSync(join(ROOT, path), 'utf8'))
  .join('\n');

/** Permissions and the codes of errors are named like words and are none. */
const NOT_A_NAME = String.raw`(?<!\b(?:allowed\(|can\(|needs: |code === ))`;

/** What the code asks of a scope: whole keys, and the beginnings (ending in a dot) of those it puts together. */
export const keysAsked = (scope: string): string[] => [
  ...new Set([...code.matchAll(new RegExp(`${NOT_A_NAME}['\`](${scope}\\.[\\w.-]*)`, 'g'))].map(([, key]) => key!)),
];

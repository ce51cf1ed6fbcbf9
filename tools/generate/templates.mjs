import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const TEMPLATES = join(import.meta.dirname, 'templates');

/** Writes every template under its own name and with the names filled in. @returns the files written */
export function writeFromTemplates(names) {
  const fill = (text) =>
    Object.entries(names).reduce((filled, [name, value]) => filled.replaceAll(`__${name}__`, value), text);
  return globSync('**/*.tpl', { cwd: TEMPLATES }).map((template) => {
    const place = template.startsWith('specs/')
      ? template.replace('specs/', 'apps/api/specs/__cap__/')
      : `libs/__cap__/${template}`;
    const file = fill(place.replace(/\.tpl$/, ''));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, fill(readFileSync(join(TEMPLATES, template), 'utf8')));
    return file;
  });
}

import { readFileSync, writeFileSync } from 'node:fs';

const MAP = 'tools/lint/context-map.mts';
const COMPOSITION = 'apps/composition/capabilities.ts';
const PAGES = 'apps/web/pages.ts';

/** Makes the capability known where capabilities are listed. */
export function register({ cap, Entity }) {
  edit(MAP, (text) => onMap(text, cap));
  edit(COMPOSITION, (text) =>
    withImport(text, `import { ${cap} } from '@bottega/${cap}/server';`).replace(/\n\];\n$/, `\n  ${cap},\n];\n`),
  );
  const pages = `own${Entity}Pages`;
  edit(PAGES, (text) =>
    withImport(text, `import { ${pages} } from '@bottega/${cap}/web';`).replace(
      /(export const ownPages: Routes = \[\n.*?)\n\];/s,
      `$1\n  ...${pages},\n];`,
    ),
  );
}
register.touches = [MAP, COMPOSITION, PAGES];

function edit(file, change) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, change(text));
}

/** It may call whom the map says; a capability the map does not know begins with identity, whose people its rows name. */
function onMap(text, cap) {
  const known = new RegExp(`^  ${cap}: \\[(.*)\\],$`, 'm').exec(text);
  if (!known) return text.replace('} satisfies', `  ${cap}: ['identity'],\n} satisfies`);
  if (known[1].includes("'identity'")) return text;
  return text.replace(known[0], `  ${cap}: [${[known[1], "'identity'"].filter(Boolean).join(', ')}],`);
}

/** Among the others of our own, in the order of the alphabet. */
function withImport(text, line) {
  const source = (statement) => /from '(.*)'/.exec(statement)[1];
  const ours = text.split('\n').filter((each) => /^import .* from '@bottega\//.test(each));
  const next = ours.find((each) => source(each) > source(line));
  return next ? text.replace(next, `${line}\n${next}`) : text.replace(ours.at(-1), `${ours.at(-1)}\n${line}`);
}

/**
 * Draws `libs/platform/web/ui/icons.generated.ts` from the Lucide icons named in `icons.json` beside it.
 * Every shape becomes path data, so that an icon is one string: no markup to trust, and unused ones fall out of the bundle.
 * Run after editing the list: node tools/generate-icons.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const UI = path.resolve(import.meta.dirname, '../libs/platform/web/ui');
const LUCIDE = path.join(path.dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');

const names = JSON.parse(readFileSync(path.join(UI, 'icons.json'), 'utf8'));
const lines = names.map((name) => `export const ${constant(name)}: Icon = '${draw(name)}';`);
writeFileSync(
  path.join(UI, 'icons.generated.ts'),
  `/* Lucide icons (ISC licence), by tools/generate-icons.mjs. */\nexport type Icon = string;\n\n${lines.join('\n')}\n`,
);

function constant(name) {
  return `icon${name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;
}

function draw(name) {
  const svg = readFileSync(path.join(LUCIDE, `${name}.svg`), 'utf8');
  return [...svg.matchAll(/<(path|circle|rect|line|polyline)\s([^>]*)\/>/g)]
    .map(([, shape, attributes]) => toPath(shape, Object.fromEntries(pairs(attributes))))
    .join('');
}

function* pairs(attributes) {
  for (const [, name, value] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) yield [name, value];
}

/** A path may start with a relative move only when nothing was drawn before it. */
function absoluteStart(d) {
  const number = '(-?\\d*\\.?\\d+)';
  return d.replace(new RegExp(`^m\\s*${number}[\\s,]*${number}\\s*(?=(.?))`), (_, x, y, next) => {
    return `M${x} ${y}${/[a-z]/i.test(next) ? '' : 'l'}`;
  });
}

function toPath(shape, a) {
  if (shape === 'path') return absoluteStart(a.d);
  if (shape === 'polyline') return `M${a.points}`;
  const n = Object.fromEntries(Object.entries(a).map(([name, value]) => [name, Number(value)]));
  if (shape === 'line') return `M${n.x1} ${n.y1}L${n.x2} ${n.y2}`;
  if (shape === 'circle')
    return `M${n.cx - n.r} ${n.cy}a${n.r} ${n.r} 0 1 0 ${2 * n.r} 0a${n.r} ${n.r} 0 1 0 ${-2 * n.r} 0`;
  const r = n.rx ?? 0;
  const corner = (dx, dy) => (r ? `a${r} ${r} 0 0 1 ${dx} ${dy}` : '');
  const [w, h] = [n.width - 2 * r, n.height - 2 * r];
  return `M${n.x + r} ${n.y}h${w}${corner(r, r)}v${h}${corner(-r, r)}h${-w}${corner(-r, -r)}v${-h}${corner(r, -r)}z`;
}

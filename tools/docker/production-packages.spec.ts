import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const ROOT = resolve(__dirname, '../..');
const { dependencies } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};
const packageOf = (path: string) =>
  path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');

/** `npm ci --omit=dev` is all that an image gets. */
test.each(['api', 'worker', 'ops'])('every package that %s asks for is one of production', async (program) => {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [`apps/${program}/main.ts`],
    bundle: true,
    platform: 'node',
    packages: 'external',
    tsconfig: 'tsconfig.json',
    metafile: true,
    write: false,
  });
  const asked = Object.values(metafile.outputs)
    .flatMap(({ imports }) => imports)
    .filter(({ external }) => external)
    .map(({ path }) => path)
    .filter((path) => !path.startsWith('node:') && !builtinModules.includes(path));
  expect(asked.length).toBeGreaterThan(20);
  expect([...new Set(asked.map(packageOf))].filter((name) => !(name in dependencies))).toEqual([]);
});

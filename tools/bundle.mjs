import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { transform } from '@swc/core';
import { build } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '..');
const swcOptions = createRequire(import.meta.url)('./swc-options.cjs');

/** esbuild does not emit the types of decorated classes, by which Nest injects and TypeORM maps: swc does. */
const decoratorMetadata = {
  name: 'decorator-metadata',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!/^\s*@\w/m.test(source)) return undefined;
      const { code } = await transform(source, {
        ...swcOptions,
        filename: path,
        swcrc: false,
        module: { type: 'es6' },
        sourceMaps: 'inline',
      });
      return { contents: code, loader: 'js' };
    });
  },
};

/** Bundles server programs, `{ name: entry file }`, to `<folder>/<name>.js`; packages stay in node_modules. */
export async function bundle(entryPoints, folder) {
  await build({
    absWorkingDir: ROOT,
    entryPoints,
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node26',
    format: 'cjs',
    packages: 'external',
    tsconfig: 'tsconfig.json',
    // Nest, TypeORM and the migrations table go by class names, which bundling would otherwise make unique.
    keepNames: true,
    sourcemap: true,
    logLevel: 'warning',
    plugins: [decoratorMetadata],
  });
}

// Builds what runs: every server application by esbuild, always, since it takes less than asking whether to; the browser
// application by Nx, which remembers it.
import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from './bundle.mjs';

const ROOT = resolve(import.meta.dirname, '..');

async function buildServers() {
  const mains = globSync('apps/{api,worker,ops}/main.ts', { cwd: ROOT });
  await bundle(Object.fromEntries(mains.map((main) => [`${relative('apps', dirname(main))}/main`, main])), 'dist');
}

async function buildWeb() {
  const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' };
  const nx = [resolve(ROOT, 'node_modules/.bin/nx'), 'run', 'web:build'];
  await promisify(execFile)(process.execPath, nx, { cwd: ROOT, env, maxBuffer: 2 ** 26 });
}

const started = performance.now();
try {
  await Promise.all([buildServers(), buildWeb()]);
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(error.stdout ?? '', error.stderr ?? error);
  process.exitCode = 1;
}

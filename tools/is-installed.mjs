// Exit code 0 if node_modules holds what package-lock.json says; optional packages of other platforms may be missing.
import { readFileSync } from 'node:fs';

const packagesOf = (lock) => JSON.parse(readFileSync(lock, 'utf8')).packages;

try {
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  const isThere = ([place, { version, optional }]) =>
    place === '' || (installed[place] ? installed[place].version === version : optional);
  process.exitCode = Object.entries(wanted).every(isThere) ? 0 : 1;
} catch {
  process.exitCode = 1;
}

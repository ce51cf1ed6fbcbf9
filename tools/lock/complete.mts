// A lock made against a registry that lacks the binaries of other platforms leaves them out, and `npm ci` then refuses
// it where the registry has them. Run it after changing dependencies: node tools/lock/complete.mts
import { readFileSync, writeFileSync } from 'node:fs';
import { type Lock, missingPlatforms } from './missing-platforms.mts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const missing = missingPlatforms(lock);
const packages = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, 'en'));
writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
console.log(`${Object.keys(missing).length} packages of other platforms added to package-lock.json`);

import { execFile } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { trackedFiles } from '../architecture/tracked-files';

const ROOT = resolve(__dirname, '../..');

/** This workspace as it would be cloned, with the packages of this one, to be written in and thrown away. */
export function copyWorkspace() {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'bottega-generate-')));
  // PostgreSQL runs as somebody else where this runs as root, and must reach it.
  chmodSync(copy, 0o755);
  for (const file of trackedFiles) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(ROOT, file), join(copy, file));
  }
  symlinkSync(realpathSync(join(ROOT, 'node_modules')), join(copy, 'node_modules'));

  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NX|JEST)_/.test(name)));
  env['PATH'] = `${join(ROOT, 'node_modules/.bin')}:${env['PATH']}`;
  return {
    /** Runs one of its programs; what it says on failing is what the promise fails with. */
    async run(program: string, ...args: string[]): Promise<void> {
      await promisify(execFile)(program, args, { cwd: copy, env, maxBuffer: 2 ** 26 }).catch((error) => {
        throw new Error(`${program} ${args.join(' ')}\n${error.stdout}${error.stderr}`);
      });
    },
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}

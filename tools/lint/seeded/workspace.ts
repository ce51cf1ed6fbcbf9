import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { capabilities } from '../context-map.mts';

const ROOT = resolve(__dirname, '../../..');
const CONFIGURATION = [
  'eslint.config.mjs',
  'nx.json',
  'package.json',
  'tsconfig.base.json',
  'tsconfig.json',
  'apps/web/tsconfig.app.json',
  'tools/lint',
];

export interface Refusal {
  ruleId: string | null;
  line: number;
  message: string;
}

const projects = [
  ...['kernel', 'web', 'testing'].map((name) => ({ path: `libs/platform/${name}`, type: name, scope: 'platform' })),
  { path: 'libs/platform/persistence', type: 'platform', scope: 'platform' },
  { path: 'libs/platform/jobs', type: 'platform', scope: 'platform' },
  ...capabilities.flatMap((scope) =>
    ['domain', 'server', 'web'].map((type) => ({ path: `libs/${scope}/${type}`, type, scope })),
  ),
  ...['api', 'worker', 'composition'].map((name) => ({ path: `apps/${name}`, type: 'app', scope: 'server' })),
  { path: 'apps/web', type: 'app', scope: 'browser' },
];

/** A workspace of empty projects, one of every kind, under the very configuration of this repository. */
export function seededWorkspace() {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'bottega-lint-'));
  for (const path of CONFIGURATION) cpSync(join(ROOT, path), join(root, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const { path, type, scope } of projects) {
    const name = path.split('/').slice(1).join('-');
    const tags = [`type:${type}`, `scope:${scope}`];
    const projectType = type === 'app' ? 'application' : 'library';
    write(`${path}/project.json`, JSON.stringify({ name, projectType, tags }));
    write(`${path}/index.ts`, 'export {};\n');
  }

  return {
    /** What each text would be refused for, were it the content of that file. */
    lint(texts: { path: string; code: string }[]): Refusal[][] {
      for (const { path } of texts) write(path, 'export {};\n');
      const output = execFileSync(process.execPath, ['tools/lint/seeded/lint-texts.mjs'], {
        cwd: root,
        input: JSON.stringify(texts),
        env: asSomebodyTyping(process.env),
      });
      return JSON.parse(output.toString());
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** Under `nx run` the environment points Nx at this repository; under `CI` the parser expects each file to be read once. */
const asSomebodyTyping = (environment: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => name !== 'CI' && !name.startsWith('NX_')));

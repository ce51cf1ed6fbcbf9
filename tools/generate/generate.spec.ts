import { copyWorkspace } from './workspace-copy';

const NEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const specs = (run: 'domain' | 'server' | 'web', ...paths: string[]): [string, ...string[]] => {
  const flags = run === 'server' ? NEST : [];
  return ['node', ...flags, 'node_modules/jest/bin/jest.js', '-c', `jest.${run}.config.cjs`, ...paths];
};

/** What it wrote, and what it wrote in. */
const CHANGED = ['libs/gardening', 'apps/api/specs/gardening', 'apps/composition', 'apps/web/pages.ts', 'tools/lint'];

test('a capability is generated whole: types, lint, format and its specs agree at once', async () => {
  const workspace = copyWorkspace();
  try {
    const names = ['--it', 'Pianta,Piante', '--en', 'Plant,Plants'];
    await workspace.run('node', 'tools/generate/main.mjs', 'capability', 'gardening', 'plant', ...names);
    await workspace.run('git', 'init', '--quiet');
    await workspace.run('git', 'add', '--all');
    const inTheServer = async () => {
      await workspace.run('tsc', '--noEmit', '-p', 'tsconfig.json');
      await workspace.run(
        ...specs(
          'domain',
          'libs/gardening',
          'tools/lint/context-map',
          'tools/architecture/projects',
          'tools/architecture/schemas',
        ),
      );
      await workspace.run(...specs('server', 'apps/api/specs/gardening', 'apps/api/specs/contract'));
    };
    const inTheBrowser = async () => {
      await workspace.run('tsc', '--noEmit', '-p', 'apps/web/tsconfig.spec.json');
      await workspace.run('eslint', ...CHANGED);
      await workspace.run('prettier', '--check', ...CHANGED, 'docs/api');
      await workspace.run(...specs('web', 'libs/gardening'));
    };
    const refusals = (await Promise.allSettled([inTheServer(), inTheBrowser()])).flatMap((lane) =>
      lane.status === 'rejected' ? [lane.reason] : [],
    );
    expect(refusals).toEqual([]);
  } finally {
    workspace.remove();
  }
}, 600_000);

test('what cannot be a capability is refused before anything is written', async () => {
  const workspace = copyWorkspace();
  const generate = (...words: string[]) => workspace.run('node', 'tools/generate/main.mjs', ...words);
  try {
    await expect(generate('capability')).rejects.toThrow('npm run generate capability NAME');
    await expect(generate('capability', 'Two Words')).rejects.toThrow('is not one lower-case English word');
    await expect(generate('capability', 'billing')).rejects.toThrow('There is a libs/billing already');
    await expect(generate('capability', 'gardening', 'plant', '--it', 'Pianta')).rejects.toThrow('one and many');
  } finally {
    workspace.remove();
  }
});

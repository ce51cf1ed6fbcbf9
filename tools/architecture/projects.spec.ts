import { dirname } from 'node:path';
import { scopes, types } from '../lint/boundaries.mts';
import { textOf, trackedFiles } from './tracked-files';

const configurations = trackedFiles.filter((path) => /^(libs|apps)\/.*project\.json$/.test(path));
const projects = configurations.map((path) => ({ root: dirname(path), ...JSON.parse(textOf(path)) }));

/** `libs/enrolment/server` → enrolment-server; `apps/api` → api. */
const folderOf = (path: string) =>
  path
    .split('/')
    .slice(0, path.startsWith('libs/') ? 3 : 2)
    .join('/');
const nameOf = (root: string) => root.split('/').slice(1).join('-');
const APPS: Record<string, string> = { web: 'browser' };

function tagsOf(root: string) {
  const [kind, first, second] = root.split('/') as [string, string, string];
  if (kind === 'apps') return ['type:app', `scope:${APPS[first] ?? 'server'}`];
  if (first !== 'platform') return [`type:${second}`, `scope:${first}`];
  const type = ['kernel', 'web', 'testing'].includes(second) ? second : 'platform';
  return [`type:${type}`, 'scope:platform'];
}

test('every folder of code is a project', () => {
  const folders = trackedFiles.filter((path) => /^(libs\/[^/]+\/[^/]+|apps\/[^/]+)\/./.test(path)).map(folderOf);
  expect(projects.map(({ root }) => root).sort()).toEqual([...new Set(folders)].sort());
});

test.each(projects)('$root is named and tagged after its place', ({ root, name, tags, projectType }) => {
  expect({ name, tags, projectType }).toEqual({
    name: nameOf(root),
    tags: tagsOf(root),
    projectType: root.startsWith('apps/') ? 'application' : 'library',
  });
  expect([types.map((type) => `type:${type}`), scopes.map((scope) => `scope:${scope}`)]).toEqual(
    tags.map((tag: string) => expect.arrayContaining([tag])),
  );
});

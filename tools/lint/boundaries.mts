import { capabilities, mayUse } from './context-map.mts';

const type = (...names: string[]) => names.map((name) => `type:${name}`);
const scope = (...names: readonly string[]) => names.map((name) => `scope:${name}`);

/** The tags a project may carry: one type, one scope. An application runs on the server or in the browser. */
export const types = ['kernel', 'platform', 'testing', 'domain', 'server', 'web', 'app'];
export const scopes = ['platform', ...capabilities, 'server', 'browser'];

/** What each kind of project may depend on: all the constraints whose tags it carries must agree. */
const depConstraints = [
  { sourceTag: 'type:kernel', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: type('kernel') },
  { sourceTag: 'type:platform', onlyDependOnLibsWithTags: type('kernel', 'platform', 'testing') },
  { sourceTag: 'type:testing', onlyDependOnLibsWithTags: type('kernel', 'platform') },
  { sourceTag: 'type:server', onlyDependOnLibsWithTags: type('kernel', 'platform', 'domain', 'server', 'testing') },
  { sourceTag: 'type:web', onlyDependOnLibsWithTags: type('kernel', 'domain', 'web') },
  { allSourceTags: ['type:web', 'scope:platform'], onlyDependOnLibsWithTags: type('kernel') },
  { allSourceTags: ['type:app', 'scope:browser'], onlyDependOnLibsWithTags: type('kernel', 'domain', 'web') },
  {
    allSourceTags: ['type:app', 'scope:server'],
    onlyDependOnLibsWithTags: type('kernel', 'platform', 'domain', 'server', 'testing'),
  },
  ...capabilities.flatMap((capability) => [
    {
      allSourceTags: ['type:server', `scope:${capability}`],
      onlyDependOnLibsWithTags: scope('platform', capability, ...mayUse(capability)),
    },
    {
      allSourceTags: ['type:web', `scope:${capability}`],
      onlyDependOnLibsWithTags: scope('platform', capability),
    },
  ]),
];

export const boundaries = {
  depConstraints,
  // Specs of the platform use its testing library, which is built on the platform: only specs may close that circle.
  ignoredCircularDependencies: [['tag:type:platform', 'tag:type:testing']],
  // The applications share one composition root, their neighbour; a library cannot reach it by this path.
  allow: ['^(\\.\\./)+composition(/|$)'],
};

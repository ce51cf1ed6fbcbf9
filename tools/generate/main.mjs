import { parseArgs } from 'node:util';
import { describeNames } from './names.mjs';
import { register } from './register.mjs';
import { run } from './run.mjs';
import { writeFromTemplates } from './templates.mjs';

const USAGE = `npm run generate capability NAME [ENTITY] -- [--it ONE,MANY] [--en ONE,MANY]

  npm run generate capability community wish -- --it Desiderio,Desideri

writes libs/NAME/{domain,server,web} with one thing that people add, list and take away, end to end, and its specs; adds it to the
context map, the composition, the pages and the description of the API. ENTITY is a note unless said otherwise.`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { it: { type: 'string' }, en: { type: 'string' } },
});
const [what, capability, entity] = positionals;
if (what !== 'capability' || !capability) {
  console.error(USAGE);
  process.exit(2);
}

try {
  const names = describeNames(capability, entity, values);
  const written = writeFromTemplates(names);
  register(names);
  await run('prettier', '--write', '--log-level=warn', ...written, ...register.touches);
  await run(...specsOf('apps/api/specs/contract', 'server'), { UPDATE_DOCS: '1' });
  await run('node', 'tools/generate-client.mjs');
  console.log(`${written.length} files written. Now:
  - say in its own words what it is: names, rules, errors, words, and what others may ask of it (${capability}.port.ts)
  - name its part of somebody’s data in apps/api/specs/account.spec.ts
  - put its page in a menu: apps/web/layout/navigation.ts
  - npm test`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function specsOf(path, config) {
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  return ['node', ...flags, 'node_modules/jest/bin/jest.js', '-c', `jest.${config}.config.cjs`, path];
}

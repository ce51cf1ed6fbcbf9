import { capabilities } from '../lint/context-map.mts';
import { schemaViolations } from './schema-violations';
import { textOf, trackedFiles } from './tracked-files';

/** Specs may arrange and inspect any table: they are not the product. */
const serverOf = (capability: string) =>
  trackedFiles
    .filter((path) => path.startsWith(`libs/${capability}/server/`) && /(?<!\.spec)\.ts$/.test(path))
    .map((path) => ({ path, text: textOf(path) }));

test.each(capabilities)('%s writes only its own schema, reads what it declares, refers along the map', (capability) => {
  expect(schemaViolations(capability, serverOf(capability))).toEqual([]);
});

test('a seeded violation of each kind is found', () => {
  const index = `export const c = defineCapability({\n  schema: 'enrolment',\n  reads: ['scheduling'],\n});`;
  const text = `
    q('insert into billing.orders select id from scheduling.edition join attendance.register using (id)');
    q('create table enrolment.hold (session_id uuid references attendance.register)');
    @Entity({ schema: 'scheduling', name: 'edition' }) class EditionRow {}`;
  const sources = [
    { path: 'index.ts', text: index },
    { path: 'seed.ts', text },
  ];
  expect(schemaViolations('enrolment', sources)).toEqual([
    'seed.ts writes billing',
    'seed.ts reads attendance',
    'seed.ts references attendance',
    'seed.ts writes scheduling',
  ]);
});

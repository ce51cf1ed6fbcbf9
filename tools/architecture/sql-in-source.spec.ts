import { schemasTouched } from './sql-in-source';

const writes = (schema: string) => ({ does: 'writes', schema });
const reads = (schema: string) => ({ does: 'reads', schema });
const calls = (schema: string) => ({ does: 'calls', schema });
const references = (schema: string) => ({ does: 'references', schema });

test.each([
  ['insert into billing."order" (id) values ($1)', [writes('billing')]],
  ['UPDATE "scheduling"."session" SET cancelled_at = $1', [writes('scheduling')]],
  ['delete\n  from enrolment.enrolment', [writes('enrolment')]],
  ['truncate table identity.person', [writes('identity')]],
  ['create table if not exists catalogue.course (id uuid)', [writes('catalogue')]],
  ['create unique index one_active on enrolment.enrolment (person_id)', [writes('enrolment')]],
  ['create trigger count_seats after insert on enrolment.enrolment', [writes('enrolment')]],
  [
    'select 1 from scheduling.edition e join catalogue.course c on c.id = e.course_id',
    [reads('scheduling'), reads('catalogue')],
  ],
  ['select 1 from scheduling.edition, catalogue.course', [reads('scheduling'), reads('catalogue')]],
  ['update enrolment.hold h set x = 1 from scheduling.edition e', [writes('enrolment'), reads('scheduling')]],
  [
    'alter table enrolment.hold add foreign key (edition_id) references scheduling.edition (id)',
    [writes('enrolment'), references('scheduling')],
  ],
  ['select 1, platform.fold (title) from enrolment.hold_of($1)', [calls('platform'), calls('enrolment')]],
  ['create function enrolment.count_seats() returns trigger', [writes('enrolment')]],
  ['select count(*) from seats where kind = $1', []],
])('%s', (text, uses) => {
  expect(schemasTouched(`const rows = await query(\`${text}\`);`)).toEqual(uses);
});

test('a template is read across its holes', () => {
  expect(
    schemasTouched('query(`select ${columns} from ${"billing"}.x join identity.person p on ${id} = p.id`)'),
  ).toEqual([reads('identity')]);
});

test('words about SQL are not SQL', () => {
  expect(schemasTouched('// rows come from scheduling.session\nconst from = scheduling.session;')).toEqual([]);
});

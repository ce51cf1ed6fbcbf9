import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { Database } from '@bottega/platform/persistence';
import { aFinishedEdition, type FinishedEdition, lateBy, write } from '../certificates/a-finished-edition';
import { aCentre, type ACentre, aCourse, aDraft } from '../support/a-centre';
import { somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { workThrough } from '../support/work';

let test: TestApp;
let centre: ACentre;
let edition: FinishedEdition;

beforeAll(async () => {
  test = await startTestApp();
  centre = await aCentre(test);
  await aDraft(centre, { courseId: (await aCourse(centre, { title: 'Stampa 3D' })).id });
  edition = await aFinishedEdition(test, [lateBy(100), lateBy(20)]);
  await edition.learners[0]!.post('/me/wishes', { words: 'Stampa 3D' });
  await workThrough(test);
});
afterAll(() => test.close());

const rowsOf = (text: string): string[][] => parse(text, { bom: true, delimiter: ';' });

async function csv(path: string): Promise<string[][]> {
  const { status, body } = await centre.staff.get(`${path}${path.includes('?') ? '&' : '?'}format=csv`);
  expect(status).toBe(200);
  return rowsOf(body);
}

describe('every list of staff', () => {
  it.each([
    ['/people/export', 'Cognome', 5],
    ['/staff/courses/export', 'Codice', 2],
    ['/staff/editions/export', 'Corso', 2],
    ['/orders/export', 'Data', 2],
    ['/documents/export', 'Numero', 0],
    ['/payment-register/export', 'Giorno', 0],
    ['/enrolments/export', 'Cognome', 2],
    ['/messages/export', 'Previsto', 6],
    ['/registers/export?list=closed', 'Giorno', 1],
    ['/certificates/export', 'Numero', 2],
    ['/jobs/failed/export', 'Fallito', 0],
    ['/wishes/export', 'Richiesta', 1],
  ])('%s comes as a file, whole', async (path, heading, atLeast) => {
    const [headings, ...rows] = await csv(path);
    const list = (await centre.staff.get(path.replace('/export', ''))).body.items;
    expect([headings![0], rows.length]).toEqual([heading, list.length]);
    expect(rows.length).toBeGreaterThanOrEqual(atLeast);
  });

  it('of an edition too: who holds a place, and who waits for one', async () => {
    const names = (await centre.staff.get(`/editions/${edition.editionId}/roster`)).body.items;
    const [headings, ...rows] = await csv(`/editions/${edition.editionId}/roster/export`);
    expect(headings).toEqual(['Cognome', 'Nome', 'Iscrizione', 'Dal']);
    expect(rows).toEqual(
      names.map(({ familyName }: { familyName: string }) => [familyName, 'Ada', 'Completata', '2027-01-14 22:40']),
    );
    expect(await csv(`/editions/${edition.editionId}/waiting-entries/export`)).toHaveLength(1);
  });
});

it('a list of people is all of it by the filters in force, however long, and nobody’s name is a formula', async () => {
  await write(
    test,
    `INSERT INTO identity.person (id, given_name, family_name, affiliation, locale, registered_at)
    SELECT gen_random_uuid(), 'Lea', 'Lunga ' || n, 'resident', 'it', now() FROM generate_series(1, 1203) n`,
  );
  await somebody(test, {
    givenName: '=HYPERLINK("https://evil.example";"clic")',
    familyName: '@Rossi',
    affiliation: 'resident',
  });
  const [, ...rows] = await csv('/people/export?affiliation=resident');
  expect([rows.length, new Set(rows.map(String)).size]).toEqual([1204, 1204]);
  expect(rows.find(([name]) => name!.includes('Rossi'))!.slice(0, 2)).toEqual([
    `'@Rossi`,
    `'=HYPERLINK("https://evil.example";"clic")`,
  ]);
});

it('a workbook says the same as the page, in the language asked for', async () => {
  const url = `${test.url}/api/v1/certificates/export?format=xlsx&language=en&editionId=${edition.editionId}`;
  const response = await fetch(url, { headers: { cookie: centre.staff.heldCookie } });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': 'attachment; filename="attestati-2027-01-14.xlsx"',
  });
  const [headings, ...rows] = (await readXlsx(Buffer.from(await response.arrayBuffer())))[0]!.data;
  const { items } = (await centre.staff.get(`/certificates?editionId=${edition.editionId}`)).body;
  expect(headings!.slice(0, 6)).toEqual(['Number', 'Issued on', 'To whom', 'Course', 'Kind', 'Minutes attended']);
  expect(rows.map((row) => row.slice(0, 6))).toEqual(
    items.map((item: Record<string, string>) => [
      item['number'],
      new Date(item['issuedOn']!),
      item['learnerName'],
      'Il primo robot',
      'Certificate of attendance',
      item['attendedMinutes'],
    ]),
  );
});

it('who took which list away is written down', async () => {
  await csv('/people/export?q=righi');
  const log = await test.app
    .get(Database)
    .query(
      `SELECT actor_id, action, after FROM platform.audit_entry WHERE subject_type = 'export' ORDER BY id DESC LIMIT 1`,
    );
  expect(log).toEqual([
    {
      actor_id: centre.staff.personId,
      action: 'tables.export-list',
      after: { list: 'persone', q: 'righi', format: 'csv' },
    },
  ]);
});

it('is refused to whoever may not see the list, and asks for a format it knows', async () => {
  const learner = edition.learners[0]!;
  const refused = [
    await learner.get('/people/export?format=csv'),
    await edition.instructor.get('/orders/export?format=csv'),
    await (await somebody(test, {}, 'instructor')).get(`/editions/${edition.editionId}/roster/export?format=csv`),
    await centre.staff.get('/people/export?format=pdf'),
    await centre.staff.get('/people/export?format=csv&cursor=x'),
  ];
  expect(refused.map(({ status, body }) => [status, body.code])).toEqual([
    [403, 'http.not-allowed'],
    [403, 'http.not-allowed'],
    [404, 'enrolment.edition-not-found'],
    [422, 'http.invalid-body'],
    [422, 'http.invalid-body'],
  ]);
});

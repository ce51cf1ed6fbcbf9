import { Client } from 'pg';
import { anEdition } from '../support/an-edition';
import type { Json } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { workThrough } from '../support/work';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

let test: TestApp;
let staff: Caller;
let sql: Client;

beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, {}, 'staff');
  sql = new Client({ connectionString: test.database.url });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await test.close();
});

async function anEditionAt(external: number): Promise<string> {
  const prices = { coworker: 0, resident: 0, external };
  return (await anEdition(test, { prices, days: ['2027-01-14', '2027-01-21'] })).editionId;
}

const edition = (id: string) => ({ kind: 'edition', id });

describe('several things in one order', () => {
  it('ask for one sum, in every place and in every mail, that follows what is given up', async () => {
    const [robot, cinema] = [await anEditionAt(12_000), await anEditionAt(3_333)];
    const learner = await somebody(test, { email: 'insieme@example.org' });
    await learner.post('/orders', { items: [edition(robot), edition(cinema)], payBy: 'desk' });
    const orders = async () => (await learner.get('/me/enrolments')).body.items.map(({ order }: Json) => order);
    expect((await orders()).map(({ due, things }: Json) => [due, things])).toEqual(Array(2).fill([eur(15_333), 2]));
    await workThrough(test);
    const { rows: mails } = await sql.query(
      `SELECT text FROM notifications.dev_mail WHERE recipient LIKE '%insieme@example.org%' AND subject LIKE 'Il tuo posto%'`,
    );
    const oneSum = expect.stringMatching(/Paghi 153,33\s€ in tutto, per le 2 cose che hai ordinato insieme, in sede/);
    expect(mails.map(({ text }) => text)).toEqual([oneSum, oneSum]);
    const places = (await learner.get('/me/enrolments')).body.items;
    await learner.post(`/enrolments/${places.find((place: Json) => place.edition.id === cinema).id}/withdraw`);
    const left = (await orders()).map(({ due, things }: Json) => [due, things]);
    expect(left).toEqual(Array(2).fill([eur(12_000), 1]));
  });

  it('each say what of it goes back, when they are given up', async () => {
    const [robot, cinema] = [await anEditionAt(12_000), await anEditionAt(3_333)];
    const learner = await somebody(test, { email: 'ripensa@example.org' });
    const { body } = await learner.post('/orders', { items: [edition(robot), edition(cinema)], payBy: 'desk' });
    await staff.post(`/orders/${body.orderId}/payments`, { method: 'desk', amount: 15_333 });
    for (const { id } of (await learner.get('/me/enrolments')).body.items) {
      await learner.post(`/enrolments/${id}/withdraw`);
      await workThrough(test);
    }
    const { rows: mails } = await sql.query(
      `SELECT text FROM notifications.dev_mail WHERE recipient LIKE '%ripensa@%' AND subject LIKE 'Posto liberato%'`,
    );
    const sums = mails.map(({ text }) => /Ti restituiamo ([\d,]+)/.exec(text)?.[1]).toSorted();
    expect(sums).toEqual(['120,00', '33,33']);
  });
});

import { race } from '@bottega/platform/testing';
import { Client } from 'pg';
import { anEdition } from '../support/an-edition';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

const SEATS = 20;
const CLICKS = 500;

describe('the last 20 places, wanted by 500 people at once', () => {
  let test: TestApp;
  let people: Caller[];
  let sql: Client;

  beforeAll(async () => {
    test = await startTestApp();
    sql = new Client({ connectionString: test.database.url });
    await sql.connect();
    people = [];
    for (let index = 0; index < CLICKS; index++) people.push(await somebody(test));
  }, 120_000);

  afterAll(async () => {
    await sql.end();
    await test.close();
  });

  async function everybodyWants(editionId: string) {
    const { won } = await race(CLICKS, (index) => people[index]!.post('/enrolments', { editionId, payBy: 'free' }));
    const answers = Map.groupBy(won, ({ status, body }) => (status === 201 ? 'got it' : `${status} ${body.code}`));
    const counts = Object.fromEntries([...answers].map(([answer, all]) => [answer, all.length]));
    const { rows } = await sql.query(
      `SELECT (SELECT count(*)::int FROM enrolment.enrolment WHERE edition_id = $1 AND enrolment.occupies_seat(status)) AS rows,
              (SELECT occupied FROM enrolment.seat_pool WHERE edition_id = $1) AS counter,
              (SELECT count(*)::int FROM billing.order_line l JOIN enrolment.enrolment e ON e.id = l.subject_id
                WHERE e.edition_id = $1) AS orders`,
      [editionId],
    );
    return { counts, ...rows[0] };
  }

  it('go to exactly 20, the others are told it is full, and nobody gets a 5xx', async () => {
    const { editionId } = await anEdition(test, { capacity: SEATS });
    expect(await everybodyWants(editionId)).toEqual({
      counts: { 'got it': SEATS, '409 enrolment.edition-full': CLICKS - SEATS },
      rows: SEATS,
      counter: SEATS,
      orders: SEATS,
    });
  });

  it('cannot be exceeded by hand either', async () => {
    const { editionId } = await anEdition(test, { capacity: 1 });
    const first = await people[0]!.post('/enrolments', { editionId, payBy: 'free' });
    const copy = `INSERT INTO enrolment.enrolment
      SELECT gen_random_uuid(), edition_id, $2, requester_id, payer_id, $3, pay_by, status, policy, created_at, status_since
        FROM enrolment.enrolment WHERE id = $1`;
    const { rows } = await sql.query(
      `INSERT INTO billing.orders (id, payer_id, requested_by, method, status, total, placed_at)
       SELECT gen_random_uuid(), payer_id, requested_by, method, status, total, placed_at FROM billing.orders WHERE id = $1 RETURNING id`,
      [first.body.order.id],
    );
    await expect(sql.query(copy, [first.body.id, people[1]!.personId, rows[0].id])).rejects.toMatchObject({
      code: '23514',
      constraint: 'seat_pool_not_oversold',
    });
  });

  it('are oversold without the guard: the control of this test', async () => {
    const { editionId } = await anEdition(test, { capacity: SEATS });
    await sql.query('ALTER TABLE enrolment.seat_pool DROP CONSTRAINT seat_pool_not_oversold');
    const outcome = await everybodyWants(editionId);
    expect(outcome.rows).toBeGreaterThan(SEATS);
  });
});

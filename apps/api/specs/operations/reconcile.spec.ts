import { Client } from 'pg';
import { newId } from '@bottega/platform/kernel';
import { reconcile } from '../../../composition/reconcile';
import { aFinishedEdition, lateBy } from '../certificates/a-finished-edition';
import { aCentre, aDraft, anInstructor, made } from '../support/a-centre';
import { enrol } from '../support/a-taught-edition';
import { anEdition } from '../support/an-edition';
import { startTestApp, type TestApp } from '../support/test-app';
import { tick, workThrough } from '../support/work';

let test: TestApp;
let db: Client;
let sessionId: string;
let editionId: string;
let enrolmentId: string;

beforeAll(async () => {
  test = await startTestApp();
  db = new Client({ connectionString: test.database.url });
  await db.connect();
  const centre = await aCentre(test);
  const instructorIds = [await anInstructor(test, centre)];
  const draft = await aDraft(centre);
  const slot = { date: '2027-02-03', startTime: '18:30', endTime: '20:30' };
  const sessions = await centre.staff.post(`/editions/${draft.id}/sessions`, {
    spaceId: centre.workshop,
    slot,
    instructorIds,
  });
  sessionId = made(sessions).sessions[0].id;
  await aFinishedEdition(test, [lateBy(100)]);
  // What specs write straight into the programme holds no places.
  await db.query(`DELETE FROM scheduling.session_instructor WHERE session_id <> $1`, [sessionId]);
  await db.query(
    `UPDATE scheduling.space SET remote = true WHERE id IN (SELECT space_id FROM scheduling.session WHERE id <> $1)`,
    [sessionId],
  );
  ({ editionId } = await anEdition(test, { capacity: 3, days: ['2027-01-20', '2027-01-27'] }));
  await db.query(
    `UPDATE scheduling.space SET remote = true WHERE id IN (SELECT space_id FROM scheduling.session WHERE id <> $1)`,
    [sessionId],
  );
  ({ enrolmentId } = await enrol(test, editionId));
  await tick(test, 'notifications.enqueue-due');
  await workThrough(test);
});
afterAll(async () => {
  await db.end();
  await test.close();
});

const findings = async (fix = false) =>
  Object.fromEntries(
    (await reconcile(test.app, { fix }))
      .filter(({ wrong }) => wrong.length > 0)
      .map(({ name, wrong, recounted }) => [name, recounted ? 'recounted' : wrong]),
  );

/** Behind the application's back, as only a fault or a hand in the database could. */
async function meddle(sql: string): Promise<void> {
  await db.query(`BEGIN; SET LOCAL session_replication_role = replica; ${sql}; COMMIT`);
}

it('finds nothing wrong in a centre that was only used', async () => {
  expect(await findings()).toEqual({});
});

it('finds seats that are not those of the rows, and counts them again only when asked', async () => {
  await meddle(`UPDATE enrolment.seat_pool SET occupied = 3, waiting = 2 WHERE edition_id = '${editionId}'`);
  const wrong = {
    'enrolment.seats-are-counted': [`edition ${editionId} counts 3 taken and 2 waited for, its rows 1 and 0`],
  };
  expect(await findings()).toEqual(wrong);
  expect(await findings(true)).toEqual({ 'enrolment.seats-are-counted': 'recounted' });
  expect(await findings()).toEqual({});
});

it('leaves seats beyond the capacity to a person', async () => {
  await meddle(
    `UPDATE enrolment.seat_pool SET occupied = 0, waiting = 0, capacity = 1 WHERE edition_id = '${editionId}'`,
  );
  await meddle(`INSERT INTO enrolment.seat_block (id, edition_id, label, units, created_by, created_at)
                SELECT '${newId()}', '${editionId}', '3B', 5, participant_id, now() FROM enrolment.enrolment LIMIT 1`);
  const wrong = {
    'enrolment.seats-are-counted': [`edition ${editionId} counts 0 taken and 0 waited for, its rows 6 and 0`],
  };
  expect([await findings(true), await findings()]).toEqual([wrong, wrong]);
  await meddle(
    `DELETE FROM enrolment.seat_block; UPDATE enrolment.seat_pool SET occupied = 1 WHERE edition_id = '${editionId}'`,
  );
});

it.each<[string, () => string, () => string]>([
  [
    'enrolment.places-and-orders-agree',
    () =>
      `UPDATE billing.order_line SET status = 'cancelled', cancelled_at = now(), cancel_reason = '' WHERE subject_id = '${enrolmentId}'`,
    () => `enrolment ${enrolmentId} is enrolled, its line in order`,
  ],
  [
    'enrolment.history-ends-where-it-stands',
    () => `DELETE FROM enrolment.transition WHERE enrolment_id = '${enrolmentId}'`,
    () => `enrolment ${enrolmentId} is enrolled, its history ends with nothing`,
  ],
  [
    'billing.orders-add-up',
    () =>
      `UPDATE billing.orders SET total = 500, paid = 500 WHERE id = (SELECT order_id FROM enrolment.enrolment WHERE id = '${enrolmentId}')`,
    () => 'says 500 paid and 0 given back, its documents 0 and 0',
  ],
  [
    'billing.money-has-its-document',
    () => `INSERT INTO billing.payment (id, order_id, method, amount, received_at, recorded_by)
           SELECT id, id, 'desk', 100, now(), payer_id FROM billing.orders LIMIT 1`,
    () => 'of 100 has documents of ',
  ],
  [
    'billing.numbers-have-no-gap',
    () => `INSERT INTO billing.numbering SELECT 'R', 2027, 2, id, '2027-01-11' FROM billing.legal_entity`,
    () => 'document 2027/1 of series «R» is missing',
  ],
  [
    'certificates.numbers-have-no-gap',
    () => `UPDATE certificates.numbering SET last = last + 1`,
    () => 'certificate 2027/2 of series «» is missing',
  ],
  [
    'scheduling.sessions-hold-their-places',
    () => `DELETE FROM scheduling.occupancy WHERE resource_kind = 'space'`,
    () => `session ${sessionId} does not hold its space`,
  ],
  [
    'notifications.nothing-is-an-hour-late',
    () =>
      `UPDATE notifications.message SET next_try_at = '2027-01-01' WHERE id = (SELECT id FROM notifications.message WHERE status = 'planned' LIMIT 1)`,
    () => 'is planned since 2027-01-01',
  ],
  [
    'jobs.nothing-was-given-up',
    () =>
      `INSERT INTO platform.outbox (id, topic, handler, queue, payload, occurred_at, failed_at, error) VALUES ('${newId()}', 't', 'h', 'events', '{}', now(), '2027-01-02', 'no route')`,
    () => 'for h was given up at 2027-01-02 00:00:00+00: no route',
  ],
  [
    'jobs.nothing-waits-for-an-hour',
    () =>
      `INSERT INTO platform.outbox (id, topic, handler, queue, payload, occurred_at) VALUES ('${newId()}', 't', 'h', 'events', '{}', '2027-01-02')`,
    () => 'for h waits since 2027-01-02',
  ],
])('%s finds what does not', async (name, breaking, sentence) => {
  expect(await findings()).not.toHaveProperty([name]);
  await meddle(breaking());
  const found = await findings(true);
  expect((found[name] as string[])[0]).toContain(sentence());
});

import { Client } from 'pg';
import { addDays, localDate } from '@bottega/platform/kernel';
import type { FaultPoint } from '@bottega/platform/persistence';
import { FakeClock, until } from '@bottega/platform/testing';
import { inLine } from '../support/a-full-edition';
import { anEditionToDecide, type Placed, placed, previewOf } from '../support/an-edition-to-decide';
import { Browser, type Json } from '../support/browser';
import { ChildApp } from '../support/child-app';
import { type MailServer, startMailServer } from '../support/mail-server';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { workThrough } from '../support/work';

const PEOPLE = 30;
const TITLE = 'Il primo robot';
/** Half-way: while the fifteenth person is being done, and when they just have been. */
const POINTS: FaultPoint[] = ['operation.before-person-commit', 'operation.after-person'];

let test: TestApp;
let mail: MailServer;
let child: ChildApp;
let sql: Client;
let staff: Caller;

beforeAll(async () => {
  test = await startTestApp({ clock: new FakeClock(new Date()) });
  mail = await startMailServer();
  sql = new Client({ connectionString: test.database.url });
  await sql.connect();
  staff = await somebody(test, {}, 'staff');
  child = await ChildApp.prepare({ DATABASE_URL: test.database.url, SECRET_KEY: 'a secret', SMTP_URL: mail.url });
}, 180_000);

afterAll(async () => {
  await child.kill();
  await mail.close();
  await sql.end();
  await test.close();
});

/** Thirty people: a third paid in full, a third nothing, a sixth a part and a sixth free of charge; five of them withdrew, and two who waited are offered their places. */
async function anEditionOfThirty(
  days: string[],
): Promise<{ editionId: string; staying: Placed[]; gone: Placed[]; waiting: Caller[] }> {
  const prices = { coworker: 0, resident: 7_500, external: 9_000 };
  const { editionId } = await anEditionToDecide(test, { capacity: PEOPLE, days, title: TITLE, prices });
  const people: Placed[] = [];
  for (let index = 0; index < PEOPLE; index++) {
    const affiliation = index % 6 === 5 ? 'coworker' : 'external';
    const paid = [9_000, 0, 9_000, 0, 3_333, 0][index % 6];
    people.push(await placed(test, staff, editionId, paid, { affiliation }));
  }
  const waiting = [await inLine(test, editionId), await inLine(test, editionId)].map(({ who }) => who);
  const gone = people.slice(0, 5);
  for (const person of gone) await person.post(`/enrolments/${person.enrolmentId}/withdraw`);
  await workThrough(test);
  return { editionId, staying: people.slice(5), gone, waiting };
}

const inAMonth = (day: number) => addDays(localDate(new Date(), 'Europe/Rome'), 30 + day);

/** What came of each place, and of the money for it. */
async function outcomeOf(editionId: string, people: readonly Placed[]): Promise<Json[]> {
  const { rows } = await sql.query(
    `SELECT e.id, e.status, o.status AS order, o.owed AS back,
            (SELECT count(*)::int FROM enrolment.transition t WHERE t.enrolment_id = e.id AND t.to_status = 'cancelled') AS times
       FROM enrolment.enrolment e JOIN billing.orders o ON o.id = e.order_id WHERE e.edition_id = $1`,
    [editionId],
  );
  return people.map(({ enrolmentId }) => rows.find(({ id }) => id === enrolmentId));
}

/** Once every such message has met its fate: those not told exactly once. One that may have left is sent again, and says so. */
async function notToldOnce(kind: string, people: readonly Caller[]): Promise<Json[]> {
  const ids = people.map(({ personId }) => personId);
  const fates = async (): Promise<Json[]> =>
    (
      await sql.query(
        `SELECT p.id, count(m.id) FILTER (WHERE m.resent_from IS NULL)::int AS planned, min(m.message_id) AS "messageId",
                coalesce(array_agg(m.status) FILTER (WHERE m.id IS NOT NULL), '{}') AS statuses
           FROM unnest($1::uuid[]) p(id) LEFT JOIN notifications.message m ON m.person_id = p.id AND m.kind = $2
          GROUP BY p.id`,
        [ids, kind],
      )
    ).rows;
  const settled = ({ statuses }: Json) => statuses.length > 0 && !/planned|sending/.test(statuses.join());
  return (await until(fates, (all) => all.every(settled), 120_000)).filter(({ planned, messageId, statuses }) => {
    const times = mail.received.filter((arrived) => arrived.messageId === messageId).length;
    const arrived = statuses.includes('uncertain') ? times >= 1 && times <= statuses.length : times === 1;
    return planned !== 1 || !arrived;
  });
}

it.each(POINTS.map((point, index) => [point, index] as const))(
  'an edition of 30, killed half-way at %s and run again: as previewed to the cent, everybody told once',
  async (point, index) => {
    const { editionId, staying, gone, waiting } = await anEditionOfThirty([inAMonth(index)]);
    const before = await outcomeOf(editionId, gone);
    const preview = await previewOf(staff, editionId, 'cancel');
    expect([preview.people.length, preview.waiting]).toEqual([25, 2]);

    await child.start(`${point}:15`);
    const office = new Browser(child.url, {}, staff.heldCookie);
    const { fingerprint } = preview;
    const decision = { action: 'cancel', fingerprint, reason: 'Sede allagata', typed: TITLE };
    const { status, body } = await office.post(`/editions/${editionId}/decisions`, decision);
    expect([status, body.status]).toEqual([201, 'cancelled']);
    const report = async (): Promise<Json> => (await staff.get(`/staff/operations/${body.operationId}`)).body;
    await until(
      async () => child.running,
      (running) => !running,
      60_000,
    );
    const halfWay = await report();
    expect([halfWay.running, halfWay.total, halfWay.done]).toEqual([
      true,
      25,
      point === 'operation.after-person' ? 15 : 14,
    ]);

    await child.start();
    const end = await until(report, ({ running }) => !running, 120_000);
    expect(end).toMatchObject({ total: 25, done: 25, failed: 0, expected: preview.refunds, refund: preview.refunds });
    expect(await notToldOnce('edition.cancelled', staying)).toEqual([]);
    expect(await notToldOnce('waiting.closed', waiting)).toEqual([]);
    await child.kill();

    const expected = staying.map(({ enrolmentId }) => {
      const { refund } = preview.people.find((person: Json) => person.enrolmentId === enrolmentId);
      return { id: enrolmentId, status: 'cancelled', order: 'cancelled', back: refund.amount, times: 1 };
    });
    expect(await outcomeOf(editionId, staying)).toEqual(expected);
    expect(expected.reduce((sum, { back }) => sum + back, 0)).toBe(preview.refunds.amount);
    expect(await outcomeOf(editionId, gone)).toEqual(before);
  },
  300_000,
);

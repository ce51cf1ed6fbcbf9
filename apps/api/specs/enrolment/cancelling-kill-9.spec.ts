import { Client } from 'pg';
import { addDays, localDate } from '@bottega/platform/kernel';
import type { FaultPoint } from '@bottega/platform/persistence';
import { FakeClock, until } from '@bottega/platform/testing';
import { anEditionToDecide, type Placed, placed, previewOf } from '../support/an-edition-to-decide';
import { Browser, type Json } from '../support/browser';
import { ChildApp } from '../support/child-app';
import { type MailServer, startMailServer } from '../support/mail-server';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

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

/** Thirty people: a third paid in full, a third nothing, a sixth a part and a sixth free of charge; five of them withdrew. */
async function anEditionOfThirty(days: string[]): Promise<{ editionId: string; staying: Placed[]; gone: Placed[] }> {
  const prices = { coworker: 0, resident: 7_500, external: 9_000 };
  const { editionId } = await anEditionToDecide(test, { capacity: PEOPLE, days, title: TITLE, prices });
  const people: Placed[] = [];
  for (let index = 0; index < PEOPLE; index++) {
    const affiliation = index % 6 === 5 ? 'coworker' : 'external';
    const paid = [9_000, 0, 9_000, 0, 3_333, 0][index % 6];
    people.push(await placed(test, staff, editionId, paid, { affiliation }));
  }
  const gone = people.slice(0, 5);
  for (const person of gone) await person.post(`/enrolments/${person.enrolmentId}/withdraw`);
  return { editionId, staying: people.slice(5), gone };
}

const inAMonth = (day: number) => addDays(localDate(new Date(), 'Europe/Rome'), 30 + day);

/** What came of it: by person for the money, by person for the mails that arrived. */
async function outcomeOf(editionId: string, people: readonly Placed[]) {
  const { rows } = await sql.query(
    `SELECT e.id, e.status, o.status AS order, o.paid - o.kept AS back,
            (SELECT count(*)::int FROM enrolment.transition t WHERE t.enrolment_id = e.id AND t.to_status = 'cancelled') AS cancelled,
            (SELECT array_agg(m.message_id) FROM notifications.message m
              WHERE m.person_id = e.participant_id AND m.kind = 'edition.cancelled') AS told
       FROM enrolment.enrolment e JOIN billing.orders o ON o.id = e.order_id WHERE e.edition_id = $1`,
    [editionId],
  );
  const arrived = Map.groupBy(mail.received, ({ messageId }) => messageId);
  return people.map(({ enrolmentId }) => {
    const { status, order, back, cancelled, told } = rows.find(({ id }) => id === enrolmentId);
    const mails: number[] = (told ?? []).map((messageId: string) => arrived.get(messageId)?.length ?? 0);
    return { status, order, back, cancelled, mails };
  });
}

it.each(POINTS.map((point, index) => [point, index] as const))(
  'an edition of 30, killed half-way at %s and run again: as previewed to the cent, everybody told once',
  async (point, index) => {
    const { editionId, staying, gone } = await anEditionOfThirty([inAMonth(index)]);
    const before = await outcomeOf(editionId, gone);
    const preview = await previewOf(staff, editionId, 'cancel');
    expect(preview.people).toHaveLength(25);

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
    await until(
      async () => sum(await outcomeOf(editionId, staying), ({ mails }) => mails[0] ?? 0),
      (all) => all >= 25,
      120_000,
    );
    await child.kill();

    const expected = staying.map(({ enrolmentId }) => ({
      status: 'cancelled',
      order: 'cancelled',
      back: preview.people.find((person: Json) => person.enrolmentId === enrolmentId).refund.amount,
      cancelled: 1,
      mails: [1],
    }));
    expect(await outcomeOf(editionId, staying)).toEqual(expected);
    expect(sum(expected, ({ back }) => back)).toBe(preview.refunds.amount);
    expect(await outcomeOf(editionId, gone)).toEqual(before);
  },
  300_000,
);

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

import { Client } from 'pg';
import { race } from '@bottega/platform/testing';
import { anEditionToDecide, eur, placed } from '../support/an-edition-to-decide';
import { inLine } from '../support/a-full-edition';
import { aMember, aPlan } from '../support/a-plan';
import type { Json } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

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

const reason = 'Lo ha chiesto per i turni di lavoro';

/** Two editions of one course; the second has so many places. */
async function sisters(capacity = 10) {
  const from = await anEditionToDecide(test);
  const into = await anEditionToDecide(test, { courseOf: from, capacity, days: ['2027-02-04', '2027-02-11'] });
  return { from: from.editionId, into: into.editionId };
}

const seatsOf = async (...editions: string[]): Promise<number[]> =>
  Promise.all(
    editions.map(
      async (id) =>
        (await sql.query('SELECT occupied FROM enrolment.seat_pool WHERE edition_id = $1', [id])).rows[0].occupied,
    ),
  );
const move = (enrolmentId: string, editionId: string, who = staff) =>
  who.post(`/enrolments/${enrolmentId}/move`, { editionId, reason });
const passOn = (enrolmentId: string, participantId: string) =>
  staff.post(`/enrolments/${enrolmentId}/pass-on`, { participantId, reason });
const refusal = ({ status, body }: { status: number; body: Json }) => [status, body.code];
const kindsTo = async ({ personId }: Caller): Promise<string[]> =>
  (
    await sql.query(
      `SELECT kind FROM notifications.message WHERE person_id = $1 AND kind LIKE 'enrolment.%' ORDER BY kind`,
      [personId],
    )
  ).rows.map(({ kind }) => kind);

describe('a learner moved to another edition of the course', () => {
  it('takes along order, payments and terms, leaves the seat to others, and is told once', async () => {
    const { from, into } = await sisters();
    const learner = await placed(test, staff, from, 9_000);
    expect((await staff.get(`/editions/${from}/sisters`)).body.map(({ id }: Json) => id)).toEqual([into]);
    const moved = await move(learner.enrolmentId, into);
    const again = await move(learner.enrolmentId, into);
    expect([moved.status, again.status, again.body.id]).toEqual([200, 200, moved.body.id]);
    expect(moved.body).toMatchObject({ status: 'enrolled', edition: { id: into } });
    expect(moved.body.order).toMatchObject({ id: learner.orderId, paid: eur(9_000) });
    expect(await seatsOf(from, into)).toEqual([0, 1]);
    const before = (await learner.get(`/enrolments/${learner.enrolmentId}`)).body;
    expect(before.history.at(-1)).toMatchObject({ to: 'transferred', reason });
    expect(await kindsTo(learner)).toEqual(['enrolment.confirmed', 'enrolment.settled', 'enrolment.transferred']);
  });

  it('is not moved to another course, nor where there is no place, somebody waits, or they have one already', async () => {
    const { from, into } = await sisters(1);
    const learner = await placed(test, staff, from);
    const other = await anEditionToDecide(test);
    expect(refusal(await move(learner.enrolmentId, other.editionId))).toEqual([409, 'enrolment.move-other-course']);
    const there = await placed(test, staff, into);
    expect(refusal(await move(learner.enrolmentId, into))).toEqual([409, 'enrolment.edition-full']);
    expect(refusal(await move(there.enrolmentId, other.editionId))).toEqual([409, 'enrolment.move-other-course']);
    await inLine(test, into);
    await staff.post(`/enrolments/${there.enrolmentId}/withdraw`);
    expect(refusal(await move(learner.enrolmentId, into))).toEqual([409, 'enrolment.edition-full']);
    expect(refusal(await move(there.enrolmentId, from))).toEqual([409, 'enrolment.cannot-move']);
    expect(await seatsOf(from, into)).toEqual([1, 0]);
  });

  it('is moved by staff only', async () => {
    const { from, into } = await sisters();
    const learner = await placed(test, staff, from);
    expect((await move(learner.enrolmentId, into, learner)).status).toBe(403);
  });

  it('gets the last place there once, however many are moved to it at once and in both directions', async () => {
    const { from, into } = await sisters(3);
    const coming = await Promise.all(Array.from({ length: 6 }, () => placed(test, staff, from)));
    const going = await placed(test, staff, into);
    const { won, lost } = await race(7, (index) =>
      index === 6 ? move(going.enrolmentId, from) : move(coming[index]!.enrolmentId, into),
    );
    expect([lost, won.filter(({ status }) => status >= 500)]).toEqual([[], []]);
    const arrived = won.slice(0, 6).filter(({ status }) => status === 200).length;
    expect([2, 3]).toContain(arrived);
    expect(await seatsOf(from, into)).toEqual([7 - arrived, arrived]);
  });
});

describe('a place that gets another name', () => {
  it('stays the same place for whoever waits, with its order and its payer, and both are told', async () => {
    const { from } = await sisters();
    const before = await placed(test, staff, from, 9_000);
    await sql.query('UPDATE enrolment.seat_pool SET capacity = 1 WHERE edition_id = $1', [from]);
    const turn = await inLine(test, from);
    const after = await somebody(test);
    const passed = await passOn(before.enrolmentId, after.personId);
    expect([passed.status, (await passOn(before.enrolmentId, after.personId)).body.id]).toEqual([200, passed.body.id]);
    expect(passed.body).toMatchObject({ status: 'enrolled', participant: { id: after.personId } });
    expect(passed.body.order).toMatchObject({ id: before.orderId, paid: eur(9_000) });
    expect([(await turn.now()).status, await seatsOf(from)]).toEqual(['waiting', [1]]);
    expect((await before.get(`/orders/${before.orderId}`)).status).toBe(200);
    expect(await kindsTo(before)).toEqual(['enrolment.confirmed', 'enrolment.passed-on', 'enrolment.settled']);
    expect(await kindsTo(after)).toEqual(['enrolment.confirmed']);
  });

  it('is not passed on when a membership pays for it; moved, it stays paid for', async () => {
    const { from, into } = await sisters();
    const { member, membershipId } = await aMember(test, staff, await aPlan(staff));
    const { body } = await member.post('/enrolments', { editionId: from, payBy: 'entitlement' });
    const other = await somebody(test);
    expect(refusal(await passOn(body.id, other.personId))).toEqual([409, 'enrolment.place-is-personal']);
    const moved = await move(body.id, into);
    expect([moved.status, moved.body.status]).toEqual([200, 'enrolled']);
    const { available, reserved } = (await member.get(`/memberships/${membershipId}`)).body.balance;
    expect([available, reserved]).toEqual([7, 1]);
  });

  it('is refused to somebody who has a place there, and to a minor without consent', async () => {
    const { from } = await sisters();
    const [one, other] = [await placed(test, staff, from), await placed(test, staff, from)];
    expect(refusal(await passOn(one.enrolmentId, other.personId))).toEqual([409, 'enrolment.already-there']);
    const pupil = await somebody(test);
    await sql.query(`UPDATE identity.person SET birth_date = '2012-05-04' WHERE id = $1`, [pupil.personId]);
    expect(refusal(await passOn(one.enrolmentId, pupil.personId))).toEqual([409, 'enrolment.consent-missing']);
    expect(await seatsOf(from)).toEqual([2]);
  });
});

import { Client } from 'pg';
import { anEditionToDecide, decide, eur, type Placed, placed, previewOf } from '../support/an-edition-to-decide';
import type { Json } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { workThrough } from '../support/work';

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

/** A small edition in January and another one of the same course in February, 10 euros dearer. */
async function twoEditions(capacity = 10) {
  const from = await anEditionToDecide(test, { minimum: 8 });
  const into = await anEditionToDecide(test, {
    ...{ courseOf: from, capacity, days: ['2027-02-04', '2027-02-11', '2027-02-18'] },
    prices: { coworker: 7_000, resident: 8_500, external: 10_000 },
  });
  return { from: from.editionId, into: into.editionId };
}

const seatsOf = async (editionId: string): Promise<number> =>
  (await sql.query('SELECT occupied FROM enrolment.seat_pool WHERE edition_id = $1', [editionId])).rows[0].occupied;
const mine = async (who: Caller): Promise<Json[]> => (await who.get('/me/enrolments')).body.items;
const kindsTo = async ({ personId }: Caller, ...kinds: string[]): Promise<string[]> =>
  (
    await sql.query('SELECT kind FROM notifications.message WHERE person_id = $1 AND kind = ANY($2) ORDER BY kind', [
      personId,
      kinds,
    ])
  ).rows.map(({ kind }) => kind);

describe('an edition merged into another of its course', () => {
  it('moves its people there with their orders, their payments and their terms, and tells each once', async () => {
    const { from, into } = await twoEditions();
    const paid = await placed(test, staff, from, 9_000);
    const unpaid = await placed(test, staff, from);
    const detail = (await staff.get(`/staff/decisions/${from}`)).body;
    expect(detail.mergeInto).toEqual([
      { id: into, titleSuffix: '', status: 'open', startsOn: '2027-02-04', endsOn: '2027-02-18', placesLeft: 10 },
    ]);

    const { preview, decided } = await decide(staff, from, 'merge', { into });
    expect(preview).toMatchObject({
      into,
      refunds: eur(0),
      forgiven: eur(0),
      seatsFreed: 2,
      seatsTaken: 2,
      sessionsGivenUp: 2,
    });
    expect(preview.people.map(({ place, difference }: Json) => [place, difference])).toEqual([
      ['moved', eur(-1_000)],
      ['moved', eur(-1_000)],
    ]);
    expect(preview.messages).toMatchObject([{ kind: 'enrolment.transferred', count: 2 }]);
    expect(preview.messages[0].paragraphs.join(' ')).toMatch(/Prima: .*14 gennaio.*Ora: .*4 febbraio/s);
    expect([decided.status, decided.body.status]).toEqual([201, 'cancelled']);
    await workThrough(test);

    const [place, before] = await mine(paid);
    expect([place.edition.id, place.status, place.order]).toEqual([
      into,
      'enrolled',
      { id: paid.orderId, total: eur(9_000), paid: eur(9_000), due: eur(0), things: 1, declaredPaidAt: null },
    ]);
    expect([before.id, before.status]).toEqual([paid.enrolmentId, 'transferred']);
    const { rows } = await sql.query(
      `SELECT new.continues_id AS continues, new.policy = old.policy AS "samePolicy"
         FROM enrolment.enrolment new JOIN enrolment.enrolment old ON old.id = new.continues_id WHERE new.id = $1`,
      [place.id],
    );
    expect(rows).toEqual([{ continues: paid.enrolmentId, samePolicy: true }]);
    expect([await seatsOf(from), await seatsOf(into)]).toEqual([0, 2]);
    for (const person of [paid, unpaid]) {
      expect(await kindsTo(person, 'enrolment.transferred', 'edition.cancelled')).toEqual(['enrolment.transferred']);
    }

    await staff.post(`/orders/${unpaid.orderId}/payments`, { method: 'desk', amount: 9_000 });
    expect((await mine(unpaid))[0]).toMatchObject({ status: 'enrolled', edition: { id: into } });
  });

  it('gives everything back to who had a place there already', async () => {
    const { from, into } = await twoEditions();
    const both = await placed(test, staff, from, 9_000);
    await both.post('/enrolments', { editionId: into, payBy: 'desk' });
    const { preview, decided } = await decide(staff, from, 'merge', { into });
    expect(preview).toMatchObject({
      refunds: eur(9_000),
      seatsFreed: 1,
      seatsTaken: 0,
      people: [{ place: 'cancelled' }],
    });
    await workThrough(test);
    expect((await staff.get(`/staff/operations/${decided.body.operationId}`)).body).toMatchObject({
      total: 1,
      done: 1,
      refund: eur(9_000),
    });
    expect((await mine(both)).map(({ edition, status }) => [edition.id === into, status])).toEqual([
      [true, 'pending'],
      [false, 'cancelled'],
    ]);
  });

  it('is refused where there is no room, of another course, or not open', async () => {
    const { from, into } = await twoEditions(1);
    await placed(test, staff, from);
    await placed(test, staff, from);
    const other = await anEditionToDecide(test);
    const draft = await anEditionToDecide(test, {
      status: 'draft',
      courseOf: { editionId: from, courseId: await courseOf(from), sessionIds: [] },
    });
    const refusals = [into, other.editionId, draft.editionId].map(
      async (id) => (await previewOf(staff, from, 'merge', id)).code,
    );
    expect(await Promise.all(refusals)).toEqual([
      'enrolment.merge-no-room',
      'enrolment.merge-other-course',
      'enrolment.merge-not-open',
    ]);
  });

  it('waits until reserved places have a name', async () => {
    const { from, into } = await twoEditions();
    await staff.post(`/editions/${from}/seat-blocks`, { label: '3B', places: 2 });
    const refused = await previewOf(staff, from, 'merge', into);
    expect([refused.code, refused.params]).toEqual(['enrolment.merge-unnamed', { unnamed: 2 }]);
    expect(await previewOf(staff, from, 'cancel')).toMatchObject({ people: [], unnamed: 2 });
  });

  it('moves all of them or none when a place there is taken meanwhile', async () => {
    const { from, into } = await twoEditions(3);
    const people: Placed[] = [];
    for (let count = 0; count < 3; count++) people.push(await placed(test, staff, from, 9_000));
    const { fingerprint } = await previewOf(staff, from, 'merge', into);
    const rivals = [await somebody(test), await somebody(test)];
    const [decision] = await Promise.all([
      staff.post(`/editions/${from}/decisions`, { action: 'merge', into, fingerprint, reason: 'Siamo pochi' }),
      ...rivals.map((rival) => rival.post('/enrolments', { editionId: into, payBy: 'desk' })),
    ]);
    const moved = decision.status === 201 ? 3 : 0;
    expect([201, 409]).toContain(decision.status);
    const { rows } = await sql.query(
      `SELECT count(*) FILTER (WHERE edition_id = $1 AND enrolment.occupies_seat(status))::int AS left,
              count(*) FILTER (WHERE edition_id = $2 AND continues_id IS NOT NULL)::int AS moved
         FROM enrolment.enrolment WHERE edition_id IN ($1, $2)`,
      [from, into],
    );
    expect(rows).toEqual([{ left: 3 - moved, moved }]);
    expect(await seatsOf(into)).toBeLessThanOrEqual(3);
  });
});

const courseOf = async (editionId: string): Promise<string> =>
  (await sql.query('SELECT course_id AS id FROM scheduling.edition WHERE id = $1', [editionId])).rows[0].id;

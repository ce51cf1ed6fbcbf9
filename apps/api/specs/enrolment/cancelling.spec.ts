import { Client } from 'pg';
import { newId } from '@bottega/platform/kernel';
import { inLine } from '../support/a-full-edition';
import { anEditionToDecide, decide, eur, placed, previewOf } from '../support/an-edition-to-decide';
import type { Json } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { Told } from '../support/told';
import { workThrough } from '../support/work';

let test: TestApp;
let staff: Caller;
let sql: Client;
let told: Told;

beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, { givenName: 'Teresa', familyName: 'Longo' }, 'staff');
  sql = new Client({ connectionString: test.database.url });
  await sql.connect();
  told = new Told(sql);
});
afterAll(async () => {
  await sql.end();
  await test.close();
});

const placeOf = async (who: Caller, enrolmentId: string): Promise<Json> =>
  (await who.get(`/enrolments/${enrolmentId}`)).body;

describe('a cancelled edition', () => {
  it('gives back what was paid, forgives the rest, tells each once, and leaves its report', async () => {
    const { editionId } = await anEditionToDecide(test);
    const paid = await placed(test, staff, editionId, 9_000, { familyName: 'Alba' });
    const part = await placed(test, staff, editionId, 4_000, {
      familyName: 'Bruni',
      email: null,
      emailConfirmed: false,
    });
    const unpaid = await placed(test, staff, editionId, 0, { familyName: 'Conti' });
    const gone = await placed(test, staff, editionId, 9_000, { familyName: 'Dini' });
    await gone.post(`/enrolments/${gone.enrolmentId}/withdraw`);

    const { preview, decided } = await decide(staff, editionId, 'cancel');
    expect(preview).toMatchObject({
      refunds: eur(13_000),
      refundCount: 2,
      forgiven: eur(14_000),
      seatsFreed: 3,
      sessionsGivenUp: 2,
      messages: [{ kind: 'edition.cancelled', count: 3, subject: 'Annullato: Il primo robot' }],
    });
    expect(preview.people).toEqual(
      [
        [paid, 'Alba', true, 'enrolled', 9_000, 0],
        [part, 'Bruni', false, 'pending', 4_000, 5_000],
        [unpaid, 'Conti', true, 'pending', 0, 9_000],
      ].map(([who, familyName, hasEmail, status, refund, forgiven]) => ({
        ...{ enrolmentId: (who as Json).enrolmentId, personId: (who as Json).personId, givenName: 'Ada', familyName },
        ...{ hasEmail, status, place: 'cancelled', difference: null },
        ...{ refund: eur(refund as number), forgiven: eur(forgiven as number) },
      })),
    );
    const report = async () => (await staff.get(`/staff/operations/${decided.body.operationId}`)).body;
    expect(await report()).toMatchObject({
      running: true,
      total: 3,
      done: 0,
      failed: 0,
      expected: eur(13_000),
      refund: eur(0),
    });

    await workThrough(test);
    expect(await report()).toMatchObject({
      ...{ kind: 'cancel-edition', reason: 'Siamo troppo pochi', startedBy: 'Teresa Longo', running: false },
      ...{ total: 3, done: 3, failed: 0, expected: eur(13_000), refund: eur(13_000) },
    });
    const people = (await staff.get(`/staff/operations/${decided.body.operationId}/people`)).body.items;
    expect(people.map(({ familyName, refund, doneAt }: Json) => [familyName, refund, doneAt !== null])).toEqual([
      ['Alba', eur(9_000), true],
      ['Bruni', eur(4_000), true],
      ['Conti', eur(0), true],
    ]);
    for (const { enrolmentId } of [paid, part, unpaid])
      expect((await placeOf(staff, enrolmentId)).status).toBe('cancelled');
    expect(await told.times('edition.cancelled', [paid, part, unpaid, gone])).toEqual([1, 1, 1, 0]);
    const { text } = await told.mailTo(paid, 'edition.cancelled');
    expect(text).toContain('Motivo: Siamo troppo pochi');
    expect(text.replace(/\s/g, ' ')).toContain('Ti restituiamo 90,00 €');
    expect((await staff.get(`/staff/decisions/${editionId}`)).body.operationId).toBe(decided.body.operationId);
  });

  it('is carried out for the others when one fails, and for that one when it can be', async () => {
    const { editionId } = await anEditionToDecide(test);
    const people = [await placed(test, staff, editionId, 9_000), await placed(test, staff, editionId, 9_000)];
    const stuck = people[0]!.enrolmentId;
    const { decided } = await decide(staff, editionId, 'cancel');
    const report = async () => (await staff.get(`/staff/operations/${decided.body.operationId}`)).body;
    await sql.query(
      `ALTER TABLE enrolment.enrolment ADD CONSTRAINT stuck CHECK (id <> '${stuck}' OR status = 'enrolled') NOT VALID`,
    );
    await expect(workThrough(test)).rejects.toThrow('1 of 2 failed');
    expect(await report()).toMatchObject({ running: true, total: 2, done: 1, failed: 1, refund: eur(9_000) });
    const { items } = (await staff.get(`/staff/operations/${decided.body.operationId}/people?limit=100`)).body;
    expect(items.find(({ enrolmentId }: Json) => enrolmentId === stuck)).toMatchObject({
      doneAt: null,
      refund: null,
      error: expect.stringContaining('stuck'),
    });

    await sql.query('ALTER TABLE enrolment.enrolment DROP CONSTRAINT stuck');
    await workThrough(test);
    expect(await report()).toMatchObject({ running: false, done: 2, failed: 0, refund: eur(18_000) });
    expect(await told.times('edition.cancelled', people)).toEqual([1, 1]);
  });

  it('tells who waits for a place as well, once, as previewed', async () => {
    const { editionId } = await anEditionToDecide(test, { capacity: 1 });
    const inside = await placed(test, staff, editionId);
    const [first, second] = [await inLine(test, editionId), await inLine(test, editionId)];
    const stale = await previewOf(staff, editionId, 'cancel');
    await second.answer('withdraw');
    const refused = { action: 'cancel', reason: 'x', fingerprint: stale.fingerprint };
    expect((await staff.post(`/editions/${editionId}/decisions`, refused)).body.code).toBe(
      'enrolment.decision-outdated',
    );

    const { preview } = await decide(staff, editionId, 'cancel');
    expect(preview).toMatchObject({
      waiting: 1,
      messages: [
        { kind: 'edition.cancelled', count: 1 },
        { kind: 'waiting.closed', count: 1, subject: 'Il corso non si tiene: Il primo robot' },
      ],
    });
    await workThrough(test);
    expect(await told.times('waiting.closed', [inside, first.who, second.who])).toEqual([0, 1, 0]);
    expect(await told.times('waiting.offered', [first.who, second.who])).toEqual([0, 0]);
    expect((await first.now()).status).toBe('expired');
  });

  it('through the plain route does the same', async () => {
    const { editionId } = await anEditionToDecide(test);
    const learner = await placed(test, staff, editionId, 9_000);
    await staff.post(`/editions/${editionId}/cancel`, { reason: 'Sciopero' });
    await workThrough(test);
    const { operationId } = (await staff.get(`/staff/decisions/${editionId}`)).body;
    expect((await staff.get(`/staff/operations/${operationId}`)).body).toMatchObject({ done: 1, refund: eur(9_000) });
    expect(await told.times('edition.cancelled', [learner])).toEqual([1]);
  });

  it('gives everything back also to who withdraws before their turn comes', async () => {
    const { editionId } = await anEditionToDecide(test);
    const learner = await placed(test, staff, editionId, 9_000);
    test.clock.set('2027-01-14T10:00:00Z');
    const { decided } = await decide(staff, editionId, 'cancel');
    expect((await learner.get(`/enrolments/${learner.enrolmentId}/withdrawal-preview`)).body.refund).toEqual(
      eur(9_000),
    );
    await learner.post(`/enrolments/${learner.enrolmentId}/withdraw`);
    await workThrough(test);
    test.clock.set('2027-01-11T09:00:00Z');
    expect((await staff.get(`/staff/operations/${decided.body.operationId}`)).body.refund).toEqual(eur(9_000));
    expect(await told.times('edition.cancelled', [learner])).toEqual([0]);
  });

  it('takes nobody any more, by hand either', async () => {
    const { editionId } = await anEditionToDecide(test);
    const { enrolmentId } = await placed(test, staff, editionId);
    await decide(staff, editionId, 'cancel');
    await workThrough(test);
    const byHand = () => copyByHand(enrolmentId, editionId);
    await expect(byHand()).rejects.toMatchObject({ constraint: 'seat_pool_closed' });
    await sql.query('BEGIN; ALTER TABLE enrolment.seat_pool DISABLE TRIGGER refuse_closed_seats');
    await expect(byHand()).resolves.toMatchObject({ rowCount: 1 });
    await sql.query('ROLLBACK');
  });

  /** A place somebody was taking while the edition was being cancelled. */
  async function copyByHand(enrolmentId: string, editionId: string) {
    const [orderId, copyId] = [newId(), newId()];
    const { personId } = await somebody(test);
    await sql.query(
      `INSERT INTO billing.orders (id, payer_id, requested_by, method, status, total, placed_at)
       VALUES ($1, $2, $2, 'desk', 'open', 9000, now())`,
      [orderId, personId],
    );
    return sql.query(
      `INSERT INTO enrolment.enrolment (id, edition_id, participant_id, requester_id, payer_id, order_id, pay_by, status,
              policy, created_at, status_since)
       SELECT $3, $2, $4, $4, $4, $5, pay_by, 'pending', policy, created_at, status_since
         FROM enrolment.enrolment WHERE id = $1`,
      [enrolmentId, editionId, copyId, personId, orderId],
    );
  }
});

describe('a cancelled session', () => {
  it('is told once to each, with what stays, and nothing is given back', async () => {
    const { editionId, sessionIds } = await anEditionToDecide(test);
    const people = [await placed(test, staff, editionId, 9_000), await placed(test, staff, editionId)];
    const preview = (await staff.get(`/sessions/${sessionIds[0]}/cancellation-preview`)).body;
    expect(preview).toEqual({
      people: 2,
      waiting: 0,
      withoutEmail: 0,
      minutes: 120,
      minutesLeft: 120,
      refunds: eur(0),
      message: { kind: 'session.cancelled', count: 2, subject: expect.any(String), paragraphs: expect.any(Array) },
    });
    await staff.post(`/sessions/${sessionIds[0]}/cancel`, { reason: 'La docente è malata' });
    await staff.post(`/sessions/${sessionIds[0]}/cancel`, { reason: 'Un altro motivo' });
    await workThrough(test);
    expect(await told.times('session.cancelled', people)).toEqual([1, 1]);
    const { text } = await told.mailTo(people[0]!, 'session.cancelled');
    expect(text).toContain('L’incontro di giovedì 14 gennaio 2027, 18:30–20:30 è annullato.');
    expect(text).toContain('Motivo: La docente è malata');
    expect(text).toContain('il prossimo è giovedì 21 gennaio 2027, 18:30–20:30');
    expect((await staff.get(`/orders/${people[0]!.orderId}`)).body).toMatchObject({
      status: 'paid',
      toGiveBack: eur(0),
    });
  });
});

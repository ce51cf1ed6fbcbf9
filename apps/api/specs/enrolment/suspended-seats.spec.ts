import { Pool } from 'pg';
import { mailedKey, Settings } from '@bottega/platform/settings';
import { meetingOf } from '@bottega/platform/testing';
import { aBank, csv, importing } from '../support/a-bank';
import { type AnEdition, anEdition } from '../support/an-edition';
import { Browser, type Json } from '../support/browser';
import { inside } from '../support/inside';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

const PRICES = { coworker: 9_000, resident: 10_500, external: 12_000 };
const AT_ONCE = 6;
const eur = (amount: number) => ({ amount, currency: 'EUR' });

let test: TestApp;
let staff: Caller;
let sql: Pool;
beforeAll(async () => {
  test = await startTestApp();
  sql = new Pool({ connectionString: test.database.url });
  staff = (await aBank(test)).staff;
});
afterAll(async () => {
  await sql.end();
  await test.close();
});
beforeEach(() => test.clock.set('2027-01-13T09:00:00Z'));

const aCourse = () => anEdition(test, { prices: PRICES, days: ['2027-03-11'] });

const available = async ({ courseId }: { courseId: string }): Promise<Json> =>
  (await new Browser(test.url).get(`/suspended-seats?courseId=${courseId}`)).body;

/** A seat in that course, paid at the desk. */
async function given({ courseId }: { courseId: string }, giver?: Caller): Promise<Json> {
  const { status, body } = await (giver ?? (await somebody(test))).post('/suspended-seats', {
    courseId,
    payBy: 'desk',
  });
  expect([status, body.amount]).toEqual([201, eur(12_000)]);
  await staff.post(`/orders/${body.orderId}/payments`, { method: 'desk', amount: 12_000 });
  return body;
}

const grant = (personId: string, { editionId }: { editionId: string }) =>
  staff.post('/suspended-seats/grants', { personId, editionId, reason: 'Segnalata dai servizi sociali' });

describe('a suspended seat', () => {
  it('is there for others once it is paid', async () => {
    const course = await aCourse();
    const giver = await somebody(test);
    const { body } = await giver.post('/suspended-seats', { courseId: course.courseId, payBy: 'desk' });
    expect(await available(course)).toEqual({ seats: 0, left: eur(0) });
    await staff.post(`/orders/${body.orderId}/payments`, { method: 'desk', amount: 12_000 });
    expect(await available(course)).toEqual({ seats: 1, left: eur(12_000) });
  });

  it('granted by staff covers the price, and neither learns of the other', async () => {
    const course = await aCourse();
    const [giver, learner] = [await somebody(test, { familyName: 'Generosi' }), await somebody(test)];
    const gift = await given(course, giver);
    expect((await learner.post('/suspended-seats/grants', { personId: learner.personId })).status).toBe(403);
    const { status, body } = await grant(learner.personId, course);
    expect([status, body.status, await available(course)]).toEqual([201, 'enrolled', { seats: 0, left: eur(0) }]);

    const order = (await learner.get(`/orders/${body.order.id}`)).body;
    expect([order.status, order.total]).toEqual(['paid', eur(0)]);
    const told = JSON.stringify([order, (await learner.get(`/enrolments/${body.id}`)).body]);
    expect(told).toContain('Posto sospeso');
    expect(told).not.toContain('Generosi');
    expect(told).not.toContain(giver.personId);
    expect(JSON.stringify((await giver.get(`/orders/${gift.orderId}`)).body)).not.toContain(learner.personId);
  });

  it('that is not enough leaves the difference to be paid', async () => {
    const course = await aCourse();
    const { body } = await (await somebody(test)).post('/suspended-seats', { amount: 5_000, payBy: 'desk' });
    await staff.post(`/orders/${body.orderId}/payments`, { method: 'desk', amount: 5_000 });
    const learner = await somebody(test);
    const place = (await grant(learner.personId, course)).body;
    const order = (await learner.get(`/orders/${place.order.id}`)).body;
    expect([place.status, order.total, order.due]).toEqual(['pending', eur(7_000), eur(7_000)]);
  });

  it('comes back for somebody else when the place is given back', async () => {
    const course = await aCourse();
    await given(course);
    const [one, other] = [await somebody(test), await somebody(test)];
    const place = (await grant(one.personId, course)).body;
    expect((await grant(other.personId, course)).body.code).toBe('enrolment.no-suspended-seat');
    await one.post(`/enrolments/${place.id}/withdraw`);
    await one.post(`/enrolments/${place.id}/withdraw`);
    expect(await available(course)).toEqual({ seats: 1, left: eur(12_000) });
    expect((await grant(other.personId, course)).status).toBe(201);
  });

  it('whose payment is taken back is granted to nobody, and whoever has it keeps it', async () => {
    const course = await aCourse();
    const { body: gift } = await (
      await somebody(test)
    ).post('/suspended-seats', { courseId: course.courseId, payBy: 'transfer' });
    const { reference } = (await staff.get(`/orders/${gift.orderId}`)).body;
    await importing(staff, csv(['12/01/2027', '120,00', reference]), '?from=2027-01-11&to=2027-01-12');
    const [movement] = (await staff.get('/bank/movements?limit=100')).body.items;
    await staff.post(`/bank/movements/${movement.id}/confirm`, { orderIds: [gift.orderId] });
    const learner = await somebody(test);
    const place = (await grant(learner.personId, course)).body;
    await staff.post(`/bank/movements/${movement.id}/undo`);
    expect((await learner.get(`/enrolments/${place.id}`)).body.status).toBe('enrolled');
    await learner.post(`/enrolments/${place.id}/withdraw`);
    expect(await available(course)).toEqual({ seats: 0, left: eur(0) });
    await staff.post(`/bank/movements/${movement.id}/confirm`, { orderIds: [gift.orderId] });
    expect(await available(course)).toEqual({ seats: 1, left: eur(12_000) });
  });

  it('can be withdrawn from as far as it is not used; what is used of it stays for places to come', async () => {
    const course = await aCourse();
    const giver = await somebody(test);
    const { orderId } = (await giver.post('/suspended-seats', { amount: 20_000, payBy: 'desk' })).body;
    await staff.post(`/orders/${orderId}/payments`, { method: 'desk', amount: 20_000 });
    const learner = await somebody(test);
    const place = (await grant(learner.personId, course)).body;
    const key = mailedKey(test.app.get(Settings), `billing.withdrawal:${orderId}`);
    const said = { key, name: 'Ada Persona', email: 'ada@altrove.example' };
    expect((await new Browser(test.url).post(`/withdrawals/${orderId}`, said)).status).toBe(200);

    const { paid, toGiveBack } = (await staff.get(`/orders/${orderId}`)).body;
    expect([paid, toGiveBack, await available(course)]).toEqual([eur(20_000), eur(8_000), { seats: 0, left: eur(0) }]);
    await learner.post(`/enrolments/${place.id}/withdraw`);
    expect(await available(course)).toEqual({ seats: 1, left: eur(12_000) });
    // Nobody else of these specs finds it.
    expect((await grant((await somebody(test)).personId, course)).status).toBe(201);
  });

  it.each([
    ['for no course and no amount', {}, 'enrolment.gift-unclear'],
    ['for a course and an amount', { courseId: 'this', amount: 5_000 }, 'enrolment.gift-unclear'],
  ])('is refused %s', async (_, wish: { courseId?: string }, code) => {
    const courseId = wish.courseId && (await aCourse()).courseId;
    const answer = await (await somebody(test)).post('/suspended-seats', { ...wish, courseId, payBy: 'desk' });
    expect([answer.status, answer.body.code]).toEqual([422, code]);
  });
});

const usedOf = async ({ id }: Json) =>
  (await sql.query('SELECT used FROM enrolment.suspended_seat WHERE id = $1', [id])).rows[0].used;

/** That many people at once. */
async function allAtOnce(n: number, course: AnEdition): Promise<number[]> {
  const people = await Promise.all(Array.from({ length: n }, () => somebody(test)));
  const answers = await Promise.all(people.map(({ personId }) => grant(personId, course)));
  return answers.map(({ status }) => status).toSorted();
}

/** Everybody has looked before anybody writes, and nobody waits for anybody. */
function lookTogether(): () => void {
  const seats = inside<{
    lockThoseFor(courseId: string): Promise<void>;
    leftFor(courseId: string): Promise<{ id: string; left: number }[]>;
  }>(test, 'SuspendedSeats');
  const [look, met] = [seats.leftFor.bind(seats), meetingOf(2)];
  const unlocked = jest.spyOn(seats, 'lockThoseFor').mockResolvedValue(undefined);
  const seen = new Map<string, { id: string; left: number }[]>();
  const together = jest.spyOn(seats, 'leftFor').mockImplementation(async (courseId) => {
    const found = seen.get(courseId) ?? (await look(courseId));
    seen.set(courseId, found);
    await met();
    return found;
  });
  return () => [unlocked, together].forEach((spy) => spy.mockRestore());
}

describe('the last suspended seat', () => {
  it('goes to one, however many it is granted to at once; the places of the others stay free', async () => {
    const course = await aCourse();
    const gift = await given(course);
    expect(await allAtOnce(AT_ONCE, course)).toEqual([201, ...Array.from({ length: AT_ONCE - 1 }, () => 409)]);
    expect(await usedOf(gift)).toBe(12_000);
    expect((await staff.get(`/enrolments?editionId=${course.editionId}`)).body.items).toHaveLength(1);
  });

  it('without the lock, the database still refuses to give it twice', async () => {
    const course = await aCourse();
    const gift = await given(course);
    const restore = lookTogether();
    const statuses = await allAtOnce(2, course);
    restore();
    expect([statuses, await usedOf(gift)]).toEqual([[201, 500], 12_000]);
  });

  it('without the lock and the constraint, it is given twice', async () => {
    const course = await aCourse();
    const gift = await given(course);
    await sql.query('ALTER TABLE enrolment.suspended_seat DROP CONSTRAINT suspended_seat_not_overspent');
    const restore = lookTogether();
    const statuses = await allAtOnce(2, course);
    restore();
    expect([statuses, await usedOf(gift)]).toEqual([[201, 201], 24_000]);
  });
});

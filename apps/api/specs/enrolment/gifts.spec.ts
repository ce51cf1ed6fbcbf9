import { aBank } from '../support/a-bank';
import { type AnEdition, anEdition } from '../support/an-edition';
import { Browser, type Json } from '../support/browser';
import { toldTo } from '../support/messages';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { tick, workThrough } from '../support/work';

const PRICES = { coworker: 9_000, resident: 10_500, external: 12_000 };
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const FULL = eur(12_000);

let test: TestApp;
let staff: Caller;
beforeAll(async () => {
  test = await startTestApp();
  staff = (await aBank(test)).staff;
});
afterAll(() => test.close());
beforeEach(() => test.clock.set('2027-01-13T09:00:00Z'));

const aCourse = () => anEdition(test, { prices: PRICES, days: ['2027-03-11'] });

async function promised({ courseId }: AnEdition, payBy = 'desk') {
  const giver = await somebody(test, { familyName: 'Generosi' });
  const { body } = await giver.post('/suspended-seats', { courseId, payBy });
  const mine = async (): Promise<Json> => (await giver.get('/me/suspended-seats')).body.items[0];
  const pay = (method: string) => staff.post(`/orders/${body.orderId}/payments`, { method, amount: 12_000 });
  const order = async (): Promise<Json> => (await giver.get(`/orders/${body.orderId}`)).body;
  return { giver, id: body.id as string, mine, pay, order };
}

async function granted({ editionId }: AnEdition) {
  const learner = await somebody(test, { familyName: 'Bisogni' });
  const wish = { personId: learner.personId, editionId, reason: 'Segnalata dal Comune' };
  return { learner, place: (await staff.post('/suspended-seats/grants', wish)).body };
}

describe('whoever would give a seat', () => {
  it('is told what one costs in full, how it is paid and how many there are', async () => {
    const course = await aCourse();
    const { slug, title } = (await staff.get(`/editions/${course.editionId}/offer`)).body.course;
    const visitor = new Browser(test.url);
    expect((await visitor.get(`/suspended-seats/offer?course=${slug}`)).body).toEqual({
      course: { id: course.courseId, slug, title, price: FULL },
      methods: ['transfer', 'desk'],
      available: { seats: 0, left: eur(0) },
    });
    const missing = await visitor.get('/suspended-seats/offer?course=non-c-e');
    expect([missing.status, missing.body.code]).toEqual([404, 'enrolment.course-not-found']);
  });

  it('is not asked to choose one', async () => {
    const { course, methods } = (await new Browser(test.url).get('/suspended-seats/offer')).body;
    expect([course, methods]).toEqual([null, ['transfer', 'desk']]);
  });
});

describe('whoever gave one', () => {
  it('follows it until it was of use, and never reads by whom', async () => {
    const course = await aCourse();
    const { giver, id, mine, pay } = await promised(course);
    const seen = [await mine()];
    expect(seen[0]).toEqual({
      ...{ id, orderId: expect.any(String), payBy: 'desk', status: 'to-pay', amount: FULL },
      course: { slug: expect.any(String), title: expect.any(String) },
      givenAt: '2027-01-13T09:00:00.000Z',
      dueAt: '2027-01-27T09:00:00.000Z',
    });
    await pay('desk');
    seen.push(await mine());
    const { learner } = await granted(course);
    seen.push(await mine());
    expect(seen.map(({ status, dueAt }) => [status, dueAt])).toEqual([
      ['to-pay', '2027-01-27T09:00:00.000Z'],
      ['waiting', null],
      ['used', null],
    ]);
    expect(JSON.stringify(await giver.get('/me/suspended-seats'))).not.toMatch(`Bisogni|${learner.personId}`);
    expect((await learner.get('/me/suspended-seats')).body.items).toEqual([]);
  });

  it('is written to when it is promised, paid, and the first time it is of use', async () => {
    const course = await aCourse();
    const { giver, pay } = await promised(course);
    await workThrough(test);
    await pay('desk');
    await workThrough(test);
    const { learner, place } = await granted(course);
    await learner.post(`/enrolments/${place.id}/withdraw`);
    await granted(course);
    expect(await toldTo(test, giver.personId)).toEqual([
      'suspended-seat.asked',
      'suspended-seat.received',
      'billing.document-issued',
      'suspended-seat.used',
    ]);
  });
});

describe('a gift nobody paid', () => {
  const aFortnightLater = async () => {
    test.clock.set('2027-01-27T09:00:00Z');
    await tick(test, 'enrolment.end-unpaid-gifts');
  };

  it('ends after two weeks, with its order, and whoever promised it reads that nothing is asked', async () => {
    const { giver, mine, order } = await promised(await aCourse());
    test.clock.set('2027-01-27T08:59:59Z');
    await tick(test, 'enrolment.end-unpaid-gifts');
    const before = (await mine()).status;
    await aFortnightLater();
    expect([before, (await mine()).status, (await order()).status]).toEqual(['to-pay', 'ended', 'cancelled']);
    expect(await toldTo(test, giver.personId)).toContain('suspended-seat.ended');
  });

  it('by transfer ends once the account was looked through as far', async () => {
    const { mine } = await promised(await aCourse(), 'transfer');
    await aFortnightLater();
    const before = (await mine()).status;
    test.clock.set('2027-01-28T09:00:00Z');
    await staff.post('/bank/checks', { coversUntil: '2027-01-27' });
    await tick(test, 'enrolment.end-unpaid-gifts');
    expect([before, (await mine()).status]).toEqual(['to-pay', 'ended']);
  });

  it('is a gift all the same when its money comes late', async () => {
    const course = await aCourse();
    const { mine, pay, order } = await promised(course, 'transfer');
    test.clock.set('2027-01-28T09:00:00Z');
    await staff.post('/bank/checks', { coversUntil: '2027-01-27' });
    await tick(test, 'enrolment.end-unpaid-gifts');
    await pay('transfer');
    const { status, toGiveBack } = await order();
    expect([(await mine()).status, status, toGiveBack]).toEqual(['waiting', 'paid', eur(0)]);
    expect((await granted(course)).place.status).toBe('enrolled');
  });
});

describe('why somebody was given a seat', () => {
  it('is told among their data, and let go when they leave', async () => {
    const course = await aCourse();
    await (await promised(course)).pay('desk');
    const leaving = await somebody(test, { password: 'una password lunga' });
    const wish = { personId: leaving.personId, editionId: course.editionId, reason: 'Segnalata dal Comune' };
    const place = (await staff.post('/suspended-seats/grants', wish)).body;
    const { parts } = (await leaving.get('/me/data')).body;
    expect(parts.find(({ part }: Json) => part === 'enrolments').entries).toMatchObject([
      { suspendedSeatBecause: 'Segnalata dal Comune' },
    ]);
    await leaving.post(`/enrolments/${place.id}/withdraw`);
    expect((await leaving.post('/me/close', { currentPassword: 'una password lunga' })).status).toBe(204);
    const [grant] = (await staff.get(`/suspended-seats/grants?editionId=${course.editionId}`)).body.items;
    expect(grant.reason).toBe('–');
  });
});

describe('staff', () => {
  it('see what was given and what is left of it, to whom it went and why', async () => {
    const course = await aCourse();
    const { id, pay } = await promised(course);
    await pay('desk');
    const left = async () =>
      (await staff.get('/suspended-seats/given?left=true')).body.items.map((gift: Json) => gift.id);
    expect(await left()).toContain(id);
    const { learner, place } = await granted(course);
    expect(await left()).not.toContain(id);
    const [gift] = (await staff.get('/suspended-seats/given')).body.items.filter((one: Json) => one.id === id);
    expect([gift.status, gift.used, gift.left]).toEqual(['used', FULL, eur(0)]);

    await learner.post(`/enrolments/${place.id}/withdraw`);
    expect((await staff.get(`/suspended-seats/grants?editionId=${course.editionId}`)).body.items).toEqual([
      {
        ...{ id: expect.any(String), enrolmentId: place.id, editionId: course.editionId },
        ...{ courseTitle: expect.any(String), person: expect.stringContaining('Bisogni'), covered: FULL },
        ...{ reason: 'Segnalata dal Comune', grantedBy: expect.any(String), grantedAt: '2027-01-13T09:00:00.000Z' },
        returnedAt: '2027-01-13T09:00:00.000Z',
      },
    ]);
    expect((await learner.get('/suspended-seats/grants')).status).toBe(403);
  });
});

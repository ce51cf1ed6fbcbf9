import { UnitOfWork } from '@bottega/platform/persistence';
import { anEdition } from '../support/an-edition';
import { aMember, aPlan } from '../support/a-plan';
import { Browser } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { tick, workThrough } from '../support/work';

const PAID = { prices: { coworker: 9_000, resident: 10_500, external: 12_000 }, days: ['2027-01-20'] };

let test: TestApp;
let staff: Caller;
beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, {}, 'staff');
});
afterAll(() => test.close());
beforeEach(() => test.clock.set('2027-01-11T09:00:00Z'));

/** As whoever clicks on the link of the mail of an order, where nobody is signed in. */
async function withdrawFrom(orderId: string) {
  await workThrough(test);
  const uow = test.app.get(UnitOfWork);
  const sql = 'SELECT text FROM notifications.dev_mail WHERE text LIKE $1 LIMIT 1';
  const [mail] = await uow.run(() => uow.query<{ text: string }>(sql, [`%/recesso/${orderId}?%`]));
  const key = /chiave=([\w-]+)/.exec(mail!.text)![1]!;
  const said = { key, name: 'Ada Persona', email: 'ada@altrove.example' };
  return new Browser(test.url).post(`/withdrawals/${orderId}`, said);
}

async function bought() {
  const { member, membershipId } = await aMember(test, staff, await aPlan(staff));
  const now = async () => (await member.get(`/memberships/${membershipId}`)).body;
  const enrolled = async (wish = {}) => {
    const { editionId } = await anEdition(test, { ...PAID, ...wish });
    return (await member.post('/enrolments', { editionId, payBy: 'entitlement' })).body.id as string;
  };
  return { member, now, enrolled, orderId: (await now()).order.id as string };
}

it('within fourteen days gives everything back, and leaves the places it was to pay for', async () => {
  const { member, now, enrolled, orderId } = await bought();
  const enrolmentId = await enrolled();
  test.clock.set('2027-01-15T09:00:00Z');
  const { status, body } = await withdrawFrom(orderId);
  expect([status, body.back.amount, body.stands]).toEqual([200, 24_000, false]);
  expect([(await now()).status, (await now()).balance]).toMatchObject(['cancelled', { available: 0, reserved: 0 }]);
  expect((await member.get(`/enrolments/${enrolmentId}`)).body.status).toBe('withdrawn');
});

it('gives back what was not used, and leaves what was used as it is', async () => {
  const { member, now, enrolled, orderId } = await bought();
  const enrolmentId = await enrolled({ days: ['2027-01-13'] });
  test.clock.set('2027-01-15T09:00:00Z');
  await tick(test, 'enrolment.use-entitlements');
  const { body } = await withdrawFrom(orderId);
  expect([body.back.amount, (await now()).status]).toEqual([21_000, 'cancelled']);
  expect((await member.get(`/enrolments/${enrolmentId}`)).body.status).toBe('enrolled');
});

it('is over after them', async () => {
  const { now, orderId } = await bought();
  test.clock.set('2027-01-27T09:00:00Z');
  expect((await withdrawFrom(orderId)).body.code).toBe('billing.withdrawal-over');
  expect((await now()).status).toBe('active');
});

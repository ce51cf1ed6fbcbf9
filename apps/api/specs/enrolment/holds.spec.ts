import { anEdition } from '../support/an-edition';
import { inLine } from '../support/a-full-edition';
import { toldTo } from '../support/messages';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { tick, workThrough } from '../support/work';

const PRICES = { coworker: 9_000, resident: 10_500, external: 12_000 };
const IBAN = 'IT60 X054 2811 1010 0000 0123 456';
const far = { prices: PRICES, days: ['2027-03-11'] };

let test: TestApp;
let staff: Caller;
let admin: Caller;

beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, {}, 'staff');
  admin = await somebody(test, {}, 'admin');
});
afterAll(() => test.close());
// A Monday: three working days end on Thursday the 14th.
beforeEach(() => test.clock.set('2027-01-11T09:00:00Z'));

const byTransfer = async (editionId: string) => {
  const learner = await somebody(test);
  const { status, body } = await learner.post('/enrolments', { editionId, payBy: 'transfer' });
  const now = async () => (await learner.get(`/enrolments/${body.id}`)).body;
  return { learner, status, body, orderId: body.order?.id as string, now };
};
const pay = (orderId: string, receivedOn = '2027-01-14') =>
  staff.post(`/orders/${orderId}/payments`, { method: 'transfer', amount: 12_000, receivedOn });
const checkedUntil = (coversUntil: string) => staff.post('/bank/checks', { coversUntil });
const expire = async () => {
  await tick(test, 'enrolment.expire-holds');
  await workThrough(test);
};

describe('paying by transfer', () => {
  it('is not offered before the centre has said to which account', async () => {
    const { editionId } = await anEdition(test, far);
    const learner = await somebody(test);
    expect((await learner.get(`/editions/${editionId}/offer`)).body.methods).toEqual(['desk']);
    expect((await byTransfer(editionId)).body.code).toBe('enrolment.method-not-offered');
    const account = { beneficiary: 'Bottega APS', bank: 'Banca Etica', iban: IBAN };
    expect((await staff.put('/bank/account', account)).status).toBe(403);
    expect((await admin.put('/bank/account', { ...account, iban: 'IT60X0542811101000000123457' })).body).toMatchObject({
      code: 'billing.iban-invalid',
      errors: [{ pointer: '/iban' }],
    });
    expect((await admin.put('/bank/account', account)).body).toEqual({
      account: { ...account, iban: 'IT60X0542811101000000123456' },
      checkedUntil: null,
      statementUntil: null,
    });
    expect((await learner.get(`/editions/${editionId}/offer`)).body.methods).toEqual(['desk', 'transfer']);
  });

  it('keeps the place for three working days, with a reference of its own', async () => {
    const { editionId } = await anEdition(test, far);
    const place = await byTransfer(editionId);
    expect([place.status, place.body.status, place.body.payBy, place.body.heldUntil]).toEqual([
      201,
      'pending',
      'transfer',
      '2027-01-14T23:00:00.000Z',
    ]);
    const order = (await place.learner.get(`/orders/${place.orderId}`)).body;
    expect([order.reference, order.payTo, order.declaredPaidAt]).toEqual([
      expect.stringMatching(/^RF\d\d\d+$/),
      { beneficiary: 'Bottega APS', iban: 'IT60X0542811101000000123456', bank: 'Banca Etica' },
      null,
    ]);
    expect(await toldTo(test, place.learner.personId)).toContain('enrolment.payment-due');
  });

  it('says «I have paid» once, to their own order only', async () => {
    const { editionId } = await anEdition(test, far);
    const { learner, orderId } = await byTransfer(editionId);
    const first = await learner.post(`/orders/${orderId}/declare-paid`);
    test.clock.advance({ hours: 1 });
    const again = await learner.post(`/orders/${orderId}/declare-paid`);
    expect([first.body.declaredPaidAt, again.body.declaredPaidAt]).toEqual(Array(2).fill('2027-01-11T09:00:00.000Z'));
    expect((await (await somebody(test)).post(`/orders/${orderId}/declare-paid`)).body.code).toBe(
      'billing.order-not-found',
    );
  });

  it('is settled by what the bank says', async () => {
    const { editionId } = await anEdition(test, far);
    const place = await byTransfer(editionId);
    expect((await pay(place.orderId, '2027-01-12')).body.code).toBe('billing.received-in-future');
    const { status, body } = await pay(place.orderId, '2027-01-11');
    expect([status, body.status, body.payments[0].method]).toEqual([201, 'paid', 'transfer']);
    const { status: now, heldUntil } = await place.now();
    expect([now, heldUntil]).toEqual(['enrolled', null]);
  });
});

describe('a place whose transfer does not come', () => {
  it('is kept until its time is over and somebody has looked the account through as far', async () => {
    const { editionId } = await anEdition(test, { ...far, capacity: 1 });
    const place = await byTransfer(editionId);
    const waits = await inLine(test, editionId, { payBy: 'desk' });
    const statuses = [];
    test.clock.set('2027-01-18T09:00:00Z');
    await expire();
    statuses.push((await place.now()).status);
    await checkedUntil('2027-01-13');
    await expire();
    statuses.push((await place.now()).status);
    await checkedUntil('2027-01-14');
    await expire();
    statuses.push((await place.now()).status);
    expect([statuses, (await waits.now()).status]).toEqual([['pending', 'pending', 'expired'], 'offered']);
    expect(await toldTo(test, place.learner.personId)).toContain('enrolment.expired');
  });

  it('is given again, as a new enrolment, when the money comes after all and a place is left', async () => {
    const { editionId } = await anEdition(test, { ...far, capacity: 1 });
    const place = await anExpired(editionId);
    const { body: order } = await pay(place.orderId);
    const [anew, old] = (await place.learner.get('/me/enrolments')).body.items;
    expect([anew.status, old.status, old.id, order.status, order.toGiveBack.amount]).toEqual([
      'enrolled',
      'expired',
      place.body.id,
      'paid',
      0,
    ]);
  });

  it('stays with others when they have it by then, and the money is to be given back', async () => {
    const { editionId } = await anEdition(test, { ...far, capacity: 1 });
    const place = await anExpired(editionId);
    await (await somebody(test)).post('/enrolments', { editionId, payBy: 'desk' });
    const { body: order } = await pay(place.orderId);
    expect([order.status, order.toGiveBack.amount, (await place.now()).status]).toEqual([
      'cancelled',
      12_000,
      'expired',
    ]);
  });

  it('does not let late money past whoever waits', async () => {
    const { editionId } = await anEdition(test, { ...far, capacity: 1 });
    const place = await byTransfer(editionId);
    await inLine(test, editionId, { payBy: 'desk', places: 1 });
    test.clock.set('2027-01-18T09:00:00Z');
    await checkedUntil('2027-01-14');
    await tick(test, 'enrolment.expire-holds');
    const { body: order } = await pay(place.orderId);
    expect([order.status, order.toGiveBack.amount]).toEqual(['cancelled', 12_000]);
  });

  it('counts a day as looked through only once it is over', async () => {
    expect((await checkedUntil('2027-01-11')).body.code).toBe('billing.check-in-future');
    expect((await checkedUntil('2027-01-10')).status).toBe(200);
  });

  async function anExpired(editionId: string) {
    const place = await byTransfer(editionId);
    test.clock.set('2027-01-18T09:00:00Z');
    await checkedUntil('2027-01-14');
    await expire();
    expect((await place.now()).status).toBe('expired');
    return place;
  }
});

describe('a place to be paid at the desk', () => {
  it('is kept past its first session, when staff find it among those to decide and may release it', async () => {
    const { editionId } = await anEdition(test, { prices: PRICES, days: ['2027-01-14', '2027-01-21'] });
    const learner = await somebody(test);
    const { body: place } = await learner.post('/enrolments', { editionId, payBy: 'desk' });
    expect(place.heldUntil).toBe('2027-01-14T19:30:00.000Z');
    const overdue = async () => (await staff.get(`/enrolments?editionId=${editionId}&overdue=true`)).body.items;
    expect(await overdue()).toEqual([]);
    test.clock.set('2027-01-14T19:30:00Z');
    await expire();
    expect((await overdue()).map(({ id, status }: { id: string; status: string }) => [id, status])).toEqual([
      [place.id, 'pending'],
    ]);
    const released = await staff.post(`/enrolments/${place.id}/release`, { reason: 'non si è presentata' });
    expect([released.status, released.body.status, released.body.history.at(-1).reason]).toEqual([
      200,
      'expired',
      'non si è presentata',
    ]);
    expect(await overdue()).toEqual([]);
  });

  it('is not released once it is paid', async () => {
    const { editionId } = await anEdition(test, { prices: PRICES });
    const learner = await somebody(test);
    const { body: place } = await learner.post('/enrolments', { editionId, payBy: 'desk' });
    await staff.post(`/orders/${place.order.id}/payments`, { method: 'desk', amount: 12_000 });
    expect((await staff.post(`/enrolments/${place.id}/release`, { reason: 'x' })).body.code).toBe(
      'enrolment.not-unpaid',
    );
  });
});

import { Client } from 'pg';
import { newId } from '@bottega/platform/kernel';
import { anEdition } from '../support/an-edition';
import { ANNUAL, aMember, aPlan } from '../support/a-plan';
import type { Json } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

const PRICES = { coworker: 9_000, resident: 10_500, external: 12_000 };
const TODAY = '2027-01-11';
const eur = (amount: number) => ({ amount, currency: 'EUR' });

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

const anEditionAt = async (prices = PRICES, wish: object = {}) =>
  (await anEdition(test, { prices, days: ['2027-01-14', '2027-01-21'], ...wish })).editionId;

const edition = (id: string) => ({ kind: 'edition', id });
const plan = ({ id }: Json) => ({ kind: 'membership-plan', id });

async function aCode(facts: object = {}): Promise<string> {
  const code = `ORDINE-${Math.floor(Math.random() * 1e9)}`;
  const made = await staff.post('/promo-codes', { code, percent: 50, from: TODAY, to: TODAY, ...facts });
  expect(made.status).toBe(201);
  return code;
}

describe('a quote', () => {
  it('explains each line, and says how to pay, the best way first', async () => {
    const editionId = await anEditionAt();
    const { member, membershipId } = await aMember(test, staff, await aPlan(staff));
    await staff.post('/discounts', {
      ...{ subjectKind: 'edition', subjectId: editionId, kind: 'member', percent: 10 },
    });
    const { status, body } = await member.post('/quotes', { items: [edition(editionId)], promoCode: await aCode() });
    expect([status, body.lines[0].steps.map(({ kind, amount }: Json) => [kind, amount.amount])]).toEqual([
      200,
      [
        ['list', 12_000],
        ['member', -1_200],
        ['code', -5_400],
      ],
    ]);
    expect([body.lines[0].amount, body.total]).toEqual([eur(5_400), eur(5_400)]);
    expect(
      body.ways.map(({ payBy, membershipId, total, recommended }: Json) => [payBy, membershipId, total, recommended]),
    ).toEqual([
      ['entitlement', membershipId, eur(0), true],
      ['desk', null, eur(5_400), false],
    ]);
    expect([body.ways[0].explanation.it, body.freeUntil.it]).toEqual([
      'Usa 1 di 8 formazioni (Tessera annuale), fino al 10/01/28: dopo ne restano 7',
      'Disdetta gratuita fino a martedì 12 gennaio alle 18:30',
    ]);
  });

  it('of several things says which of them a membership would pay for, ordered by itself', async () => {
    const { member } = await aMember(test, staff, await aPlan(staff));
    const items = [edition(await anEditionAt()), plan(await aPlan(staff))];
    const { body } = await member.post('/quotes', { items });
    expect(body.lines.map(({ included }: Json) => included)).toEqual([true, false]);
    expect(body.ways.map(({ payBy }: Json) => payBy)).toEqual(['desk']);
  });

  it('is for others only when staff ask', async () => {
    const editionId = await anEditionAt();
    const [ada, bruno] = [await somebody(test), await somebody(test, { affiliation: 'coworker' })];
    const wish = { items: [edition(editionId)], participantId: bruno.personId };
    expect((await ada.post('/quotes', wish)).status).toBe(403);
    expect((await staff.post('/quotes', wish)).body.total).toEqual(eur(9_000));
  });

  it('says which concessions would lower it, until they are proven', async () => {
    const editionId = await anEditionAt();
    const learner = await somebody(test);
    const discount = { subjectKind: 'edition', subjectId: editionId, kind: 'concession', percent: 30 };
    await staff.post('/discounts', { ...discount, concession: 'student' });
    await staff.post('/discounts', { ...discount, subjectId: newId(), concession: 'disability' });
    const quoted = async () => (await learner.post('/quotes', { items: [edition(editionId)] })).body;
    expect([(await quoted()).concessions, (await quoted()).total]).toEqual([['student'], eur(12_000)]);
    const shown = { personId: learner.personId, kind: 'student', evidence: 'libretto', validTo: TODAY };
    expect((await staff.post('/concessions', shown)).status).toBe(201);
    expect([(await quoted()).concessions, (await quoted()).total]).toEqual([[], eur(8_400)]);
  });

  it('says nothing of concessions for what is free already', async () => {
    const editionId = await anEditionAt({ coworker: 0, resident: 0, external: 0 });
    const discount = { subjectKind: 'edition', subjectId: editionId, kind: 'concession', concession: 'student' };
    expect((await staff.post('/discounts', { ...discount, percent: 30 })).status).toBe(201);
    const { body } = await (await somebody(test)).post('/quotes', { items: [edition(editionId)] });
    expect([body.total, body.concessions]).toEqual([eur(0), []]);
  });

  it('and an offer are somebody else’s only when staff ask', async () => {
    const editionId = await anEditionAt();
    const [ada, bruno] = [await somebody(test), await somebody(test, { affiliation: 'coworker' })];
    const { id: enrolmentId } = (await bruno.post('/enrolments', { editionId, payBy: 'desk' })).body;
    const address = `/editions/${editionId}/offer?participantId=${bruno.personId}`;
    expect((await ada.get(address)).status).toBe(403);
    const { body } = await staff.get(address);
    expect([body.price, body.enrolmentId]).toEqual([eur(9_000), enrolmentId]);
  });

  it.each([
    [
      'of what does not exist',
      () => [edition('00000000-0000-7000-8000-000000000000')],
      404,
      'enrolment.edition-not-found',
    ],
    ['of nothing', () => [], 422, 'http.invalid-body'],
  ])('%s is refused', async (_, items, status, code) => {
    const answer = await (await somebody(test)).post('/quotes', { items: items() });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('of the same thing twice, or of what has no price, is refused', async () => {
    const learner = await somebody(test);
    const editionId = await anEditionAt();
    const twice = await learner.post('/quotes', { items: [edition(editionId), edition(editionId)] });
    expect([twice.status, twice.body.code]).toEqual([422, 'enrolment.wanted-twice']);
    const { editionId: unpriced } = await anEdition(test, { prices: null });
    expect((await learner.post('/quotes', { items: [edition(unpriced)] })).body.code).toBe('enrolment.prices-missing');
  });
});

describe('enrolling with a code', () => {
  it('costs what was quoted, and the order keeps why', async () => {
    const editionId = await anEditionAt();
    const learner = await somebody(test);
    const promoCode = await aCode();
    const { body } = await learner.post('/enrolments', { editionId, payBy: 'desk', promoCode });
    expect(body.order.total).toEqual(eur(6_000));
    const order = (await learner.get(`/orders/${body.order.id}`)).body;
    expect(order.lines[0].steps).toEqual([
      { kind: 'list', label: { it: 'Prezzo intero', en: 'Full price' }, amount: eur(12_000) },
      {
        ...{ kind: 'code', amount: eur(-6_000) },
        label: { it: `Codice ${promoCode} (−50%)`, en: `Code ${promoCode} (−50%)` },
      },
    ]);
    await expect(
      sql.query(`UPDATE billing.orders SET quote = '{"version": 2}' WHERE id = $1`, [body.order.id]),
    ).rejects.toThrow();
  });

  it('that makes it free confirms the place at once', async () => {
    const editionId = await anEditionAt();
    const promoCode = await aCode({ percent: 100 });
    const { body } = await (await somebody(test)).post('/enrolments', { editionId, payBy: 'desk', promoCode });
    expect([body.status, body.payBy, body.order.total]).toEqual(['enrolled', 'free', eur(0)]);
  });

  it('is refused with the code’s words, and takes no seat', async () => {
    const editionId = await anEditionAt();
    const learner = await somebody(test);
    const { status, body } = await learner.post('/enrolments', { editionId, payBy: 'desk', promoCode: 'NIENTE' });
    expect([status, body.code]).toEqual([404, 'billing.code-unknown']);
    expect((await learner.get('/me/enrolments')).body.items).toEqual([]);
  });
});

describe('several things in one order', () => {
  it('are had together, paid together, and given up one by one', async () => {
    const [robot, cinema] = [await anEditionAt(), await anEditionAt({ coworker: 0, resident: 0, external: 3_333 })];
    const annual = await aPlan(staff);
    const learner = await somebody(test);
    const items = [edition(robot), plan(annual), edition(cinema)];
    const { status, body } = await learner.post('/orders', { items, payBy: 'desk' });
    expect(status).toBe(201);
    const order = async () => (await learner.get(`/orders/${body.orderId}`)).body;
    expect((await order()).lines.map(({ amount }: Json) => amount.amount).toSorted()).toEqual(
      [12_000, ANNUAL.prices.external, 3_333].toSorted(),
    );
    const total = 12_000 + ANNUAL.prices.external + 3_333;
    await staff.post(`/orders/${body.orderId}/payments`, { method: 'desk', amount: total });
    const places = (await learner.get('/me/enrolments')).body.items;
    expect(places.map((place: Json) => place.status)).toEqual(['enrolled', 'enrolled']);
    expect((await learner.get('/me/memberships')).body.items[0].status).toBe('active');

    const given = places.find((place: Json) => place.edition.id === cinema);
    await learner.post(`/enrolments/${given.id}/withdraw`);
    expect(await order()).toMatchObject({ status: 'paid', due: eur(0), toGiveBack: eur(3_333) });
    await staff.post(`/orders/${body.orderId}/refunds`, { method: 'desk', amount: 3_333 });
    expect(await order()).toMatchObject({ status: 'paid', due: eur(0), toGiveBack: eur(0) });
    expect((await learner.get(`/enrolments/${given.id}`)).body.status).toBe('withdrawn');
  });

  it('may cost less afterwards, once for each reason, and what was paid beyond that goes back', async () => {
    const learner = await somebody(test);
    const items = [edition(await anEditionAt()), edition(await anEditionAt())];
    const { orderId } = (await learner.post('/orders', { items, payBy: 'desk' })).body;
    await staff.post(`/orders/${orderId}/payments`, { method: 'desk', amount: 24_000 });
    const [{ id: lineId }] = (await learner.get(`/orders/${orderId}`)).body.lines;
    const reduction = { amount: 2_000, reason: 'un incontro in meno' };
    const lowered = await staff.post(`/orders/${orderId}/lines/${lineId}/reductions`, reduction);
    expect([lowered.status, lowered.body.status, lowered.body.toGiveBack]).toEqual([201, 'paid', eur(2_000)]);
    expect(lowered.body.credits).toMatchObject([{ lineId, ...reduction, amount: eur(2_000), givenBack: false }]);
    const again = await staff.post(`/orders/${orderId}/lines/${lineId}/reductions`, reduction);
    expect(again.body.toGiveBack).toEqual(eur(2_000));
    const more = await staff.post(`/orders/${orderId}/lines/${lineId}/reductions`, {
      amount: 10_001,
      reason: 'troppo',
    });
    expect([more.status, more.body.code]).toEqual([422, 'billing.more-than-its-price']);
    expect((await learner.post(`/orders/${orderId}/lines/${lineId}/reductions`, reduction)).status).toBe(403);
  });

  it('are had all or none', async () => {
    const [open, full] = [await anEditionAt(), await anEditionAt(PRICES, { capacity: 1 })];
    await (await somebody(test)).post('/enrolments', { editionId: full, payBy: 'desk' });
    const learner = await somebody(test);
    const promoCode = await aCode({ most: 1 });
    const items = [edition(open), plan(await aPlan(staff)), edition(full)];
    const { status, body } = await learner.post('/orders', { items, payBy: 'desk', promoCode });
    expect([status, body.code, body.errors.map(({ pointer }: Json) => pointer)]).toEqual([
      ...[409, 'enrolment.edition-full', ['/items/2']],
    ]);
    const nothing = await Promise.all(['enrolments', 'memberships', 'orders'].map((of) => learner.get(`/me/${of}`)));
    expect(nothing.map((answer) => answer.body.items)).toEqual([[], [], []]);
    const retry = await learner.post('/orders', { items: [edition(open)], payBy: 'desk', promoCode });
    expect(retry.status).toBe(201);
  });

  it('are not ordered where one has a place already', async () => {
    const [robot, cinema] = [await anEditionAt(), await anEditionAt()];
    const learner = await somebody(test);
    await learner.post('/enrolments', { editionId: robot, payBy: 'desk' });
    const { status, body } = await learner.post('/orders', { items: [edition(cinema), edition(robot)], payBy: 'desk' });
    expect([status, body.code, body.errors]).toEqual([
      ...[409, 'enrolment.already-enrolled'],
      [{ pointer: '/items/1', code: body.code, detail: 'Hai già un posto in questa edizione.' }],
    ]);
  });
});

describe('a payer who is not the participant', () => {
  it('pays on a document: the place is confirmed, the money is due from them, with a reference', async () => {
    const editionId = await anEditionAt();
    const [pupil, school] = [await somebody(test), await somebody(test)];
    const wish = {
      items: [edition(editionId)],
      participantId: pupil.personId,
      payerId: school.personId,
      payBy: 'invoice',
    };
    const { status, body } = await staff.post('/orders', wish);
    expect(status).toBe(201);
    expect((await pupil.get('/me/enrolments')).body.items).toMatchObject([{ status: 'enrolled', payBy: 'invoice' }]);
    const order = (await school.get(`/orders/${body.orderId}`)).body;
    expect(order).toMatchObject({ status: 'open', due: eur(12_000), reference: expect.stringMatching(/^RF/) });
    expect((await pupil.get('/me/orders')).body.items).toEqual([]);
  });

  it('is named by staff only', async () => {
    const editionId = await anEditionAt();
    const [ada, bruno] = [await somebody(test), await somebody(test)];
    const wish = { items: [edition(editionId)], payBy: 'desk', payerId: bruno.personId };
    expect((await ada.post('/orders', wish)).status).toBe(403);
    expect((await ada.post('/orders', { ...wish, payerId: undefined, payBy: 'invoice' })).body.code).toBe(
      'enrolment.method-not-offered',
    );
  });
});

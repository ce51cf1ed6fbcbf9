import { anEdition } from '../support/an-edition';
import { aMember, ANNUAL, aPlan, FREE_PRICES } from '../support/a-plan';
import { Browser, type Json } from '../support/browser';
import { toldTo } from '../support/messages';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

let test: TestApp;
let staff: Caller;
beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, {}, 'staff');
});
afterAll(() => test.close());
beforeEach(() => test.clock.set('2027-01-11T09:00:00Z'));

describe('a plan', () => {
  it('is written by staff and shown to everybody while it is on sale', async () => {
    const plan = await aPlan(staff);
    expect(plan).toEqual({
      ...ANNUAL,
      id: expect.any(String),
      weights: [],
      validity: { kind: 'months', months: 12, from: null },
      prices: {
        coworker: { amount: 20_000, currency: 'EUR' },
        resident: { amount: 22_000, currency: 'EUR' },
        external: { amount: 24_000, currency: 'EUR' },
      },
      holders: 0,
      version: 1,
    });
    const anybody = new Browser(test.url);
    const onSale = async () =>
      (await anybody.get('/membership-plans')).body.items.find(({ id }: Json) => id === plan.id);
    const shown = await onSale();
    expect({ ...shown, onSale: true, holders: 0, version: 1 }).toEqual(plan);
    expect(Object.keys(shown)).not.toContain('holders');
    await staff.patch(`/membership-plans/${plan.id}`, { onSale: false });
    expect(await onSale()).toBeUndefined();
  });

  it('says by name which courses count for more', async () => {
    const { courseId } = await anEdition(test, { title: 'Falegnameria' });
    const { weights } = await aPlan(staff, { weights: [{ courseId, weight: 3 }] });
    expect(weights).toEqual([{ courseId, title: 'Falegnameria', weight: 3 }]);
  });

  it.each([
    ['without a price', { prices: undefined }, 'membership.plan-without-price'],
    ['that grants nothing', { grant: null }, 'membership.grant-missing'],
    ['for a course nobody knows', { scope: { kind: 'courses', of: ['laser'] } }, 'membership.scope-unknown'],
    ['for a topic nobody knows', { scope: { kind: 'topics', of: ['laser'] } }, 'membership.scope-unknown'],
    ['whose year begins on no day', { validity: { kind: 'social-year', from: '13-40' } }, 'membership.validity-wrong'],
  ])('is refused %s', async (_, wish, code) => {
    expect((await staff.post('/membership-plans', { ...ANNUAL, ...wish })).body.code).toBe(code);
  });
});

describe('a membership', () => {
  it('waits for its payment, then counts from that day, with what it grants', async () => {
    const plan = await aPlan(staff);
    const member = await somebody(test);
    const asked = await member.post('/memberships', { planId: plan.id, payBy: 'desk' });
    expect([asked.status, asked.body]).toEqual([
      201,
      {
        id: expect.any(String),
        status: 'pending',
        person: { id: member.personId, givenName: 'Ada', familyName: expect.any(String) },
        plan: { id: plan.id, name: 'Tessera annuale', kind: 'annual' },
        startsOn: null,
        endsOn: null,
        unpaid: false,
        graceUntil: null,
        balance: { unit: 'training', granted: 0, available: 0, reserved: 0, scope: { kind: 'all', of: [] } },
        order: {
          id: expect.any(String),
          total: { amount: 24_000, currency: 'EUR' },
          paid: { amount: 0, currency: 'EUR' },
          due: { amount: 24_000, currency: 'EUR' },
          things: 1,
          method: 'desk',
        },
        renewsId: null,
        renewedById: null,
        noticeSentAt: null,
        askedAt: '2027-01-11T09:00:00.000Z',
        lots: [],
        suspensions: [],
        cancelReason: null,
      },
    ]);
    const again = await member.post('/memberships', { planId: plan.id, payBy: 'desk' });
    expect([again.status, again.body.id]).toEqual([200, asked.body.id]);

    test.clock.set('2027-01-13T23:30:00Z');
    await staff.post(`/orders/${asked.body.order.id}/payments`, { method: 'desk', amount: 24_000 });
    const { body } = await member.get(`/memberships/${asked.body.id}`);
    expect([body.status, body.startsOn, body.endsOn, body.graceUntil, body.balance, body.lots]).toEqual([
      'active',
      '2027-01-14',
      '2028-01-13',
      '2028-01-28',
      { unit: 'training', granted: 8, available: 8, reserved: 0, scope: { kind: 'all', of: [] } },
      [
        {
          id: expect.any(String),
          validFrom: '2027-01-14',
          validTo: '2028-01-13',
          granted: 8,
          available: 8,
          reserved: 0,
        },
      ],
    ]);
    const { items } = (await member.get(`/memberships/${body.id}/ledger`)).body;
    expect(items).toEqual([
      {
        id: expect.any(String),
        kind: 'grant',
        at: '2027-01-13T23:30:00.000Z',
        unit: 'training',
        available: 8,
        reserved: 0,
        about: 'Tessera annuale',
        by: null,
      },
    ]);
    expect((await toldTo(test, member.personId)).toSorted()).toEqual([
      'membership.activated',
      'membership.asked',
      'membership.renewal-due',
      'membership.uses-expiring',
    ]);
  });

  it('of the community costs nothing, grants nothing to spend and counts at once', async () => {
    const plan = await aPlan(staff, { kind: 'community', grant: null, prices: FREE_PRICES });
    const { member, membershipId } = await aMember(test, staff, plan);
    const { status, balance } = (await member.get(`/memberships/${membershipId}`)).body;
    expect([status, balance]).toEqual(['active', null]);
  });

  it('by social year ends with it', async () => {
    const plan = await aPlan(staff, { validity: { kind: 'social-year', from: '09-01' } });
    const { member, membershipId } = await aMember(test, staff, plan);
    expect((await member.get(`/memberships/${membershipId}`)).body.endsOn).toBe('2027-08-31');
  });

  it('keeps the terms it was asked with, whatever becomes of the plan', async () => {
    const plan = await aPlan(staff);
    const member = await somebody(test);
    const asked = (await member.post('/memberships', { planId: plan.id, payBy: 'desk' })).body;
    await staff.patch(`/membership-plans/${plan.id}`, {
      name: 'Tessera corta',
      grant: { unit: 'training', amount: 2 },
      validity: { kind: 'months', months: 1 },
    });
    await staff.post(`/orders/${asked.order.id}/payments`, { method: 'desk', amount: 24_000 });
    const { plan: named, endsOn, balance } = (await member.get(`/memberships/${asked.id}`)).body;
    expect([named.name, endsOn, balance.granted]).toEqual(['Tessera annuale', '2028-01-10', 8]);
  });

  it('is given up by whoever has not paid it, and by nobody else once it counts', async () => {
    const plan = await aPlan(staff);
    const member = await somebody(test);
    const asked = (await member.post('/memberships', { planId: plan.id, payBy: 'desk' })).body;
    expect((await (await somebody(test)).post(`/memberships/${asked.id}/withdraw`)).status).toBe(404);
    expect((await member.post(`/memberships/${asked.id}/withdraw`)).body.status).toBe('cancelled');
    expect((await member.get(`/orders/${asked.order.id}`)).body.status).toBe('cancelled');

    const { member: other, membershipId } = await aMember(test, staff, plan);
    expect((await other.post(`/memberships/${membershipId}/withdraw`)).body.code).toBe('membership.cannot-cancel');
  });

  it.each([
    ['by transfer before the centre has an account', { payBy: 'transfer' }, 'membership.method-not-offered'],
    ['for nothing, when it costs', { payBy: 'free' }, 'membership.not-free'],
  ])('is refused %s', async (_, wish, code) => {
    const plan = await aPlan(staff);
    const answer = await (await somebody(test)).post('/memberships', { planId: plan.id, ...wish });
    expect([answer.status, answer.body.code]).toEqual([422, code]);
  });

  it('costs what its discounts and the code leave, whichever way it is asked for', async () => {
    const plan = await aPlan(staff);
    const young = {
      subjectKind: 'membership-plan',
      subjectId: plan.id,
      kind: 'age',
      percent: 25,
      ageFrom: 0,
      ageTo: 99,
    };
    expect((await staff.post('/discounts', young)).status).toBe(201);
    const code = { code: 'TESSERA-PROVA', percent: 50, from: '2027-01-11', to: '2027-01-11', most: 2 };
    expect((await staff.post('/promo-codes', code)).status).toBe(201);
    const [one, other, third] = [await somebody(test), await somebody(test), await somebody(test)];
    const wish = { planId: plan.id, payBy: 'desk', promoCode: code.code };
    const [alone, again] = [await one.post('/memberships', wish), await one.post('/memberships', wish)];
    const items = [{ kind: 'membership-plan', id: plan.id }];
    const together = await other.post('/orders', { items, payBy: 'desk', promoCode: code.code });
    const totals = [alone.body.order.id, together.body.orderId].map(
      async (id) => (await staff.get(`/orders/${id}`)).body.total.amount,
    );
    expect([await Promise.all(totals), again.status]).toEqual([[9_000, 9_000], 200]);
    expect((await third.post('/memberships', wish)).body.code).toBe('billing.code-used-up');
  });

  it('of a plan no longer on sale is refused', async () => {
    const plan = await aPlan(staff, { onSale: false });
    const answer = await (await somebody(test)).post('/memberships', { planId: plan.id, payBy: 'desk' });
    expect(answer.body.code).toBe('membership.plan-not-on-sale');
  });

  it('is seen by its holder and by staff only', async () => {
    const plan = await aPlan(staff);
    const { member, membershipId } = await aMember(test, staff, plan);
    const stranger = await somebody(test);
    const seen = [];
    for (const who of [member, staff, stranger]) {
      seen.push((await who.get(`/memberships/${membershipId}`)).status);
      seen.push((await who.get(`/memberships/${membershipId}/ledger`)).status);
    }
    expect(seen).toEqual([200, 200, 200, 200, 404, 404]);
    expect((await stranger.get('/memberships')).status).toBe(403);
    expect(
      (await stranger.post('/memberships', { planId: plan.id, payBy: 'desk', personId: member.personId })).status,
    ).toBe(403);
  });

  it('for a path opens its courses', async () => {
    const [one, other] = [await anEdition(test), await anEdition(test, { title: 'Il telaio' })];
    const path = (
      await staff.post('/paths', {
        ...{ title: 'Fare', summary: 'Due corsi.', status: 'published' },
        courseIds: [one.courseId, other.courseId],
      })
    ).body;
    const plan = await aPlan(staff, {
      kind: 'path',
      grant: { unit: 'training', amount: 2 },
      scope: { kind: 'paths', of: [path.id] },
    });
    expect(plan.scope).toEqual({ kind: 'paths', of: [path.id] });
  });
});

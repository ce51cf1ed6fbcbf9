import { Pool } from 'pg';
import { aMember, ANNUAL, aPlan } from '../support/a-plan';
import type { Json } from '../support/browser';
import { type Caller, callerFor, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { tick, workThrough } from '../support/work';

let test: TestApp;
let sql: Pool;
let staff: Caller;
beforeAll(async () => {
  test = await startTestApp();
  sql = new Pool({ connectionString: test.database.url });
});
afterAll(async () => {
  await sql.end();
  await test.close();
});
beforeEach(async () => {
  await at('2027-01-11');
});

/** Nine in the morning in Rome, with staff at work. */
async function at(day: string): Promise<void> {
  test.clock.set(`${day}T08:00:00Z`);
  staff = staff ? await callerFor(test, staff.personId) : await somebody(test, { familyName: 'Longo' }, 'staff');
}

const anAnnual = async (wish: object = {}) => {
  const plan = await aPlan(staff, wish);
  const { member, membershipId } = await aMember(test, staff, plan);
  const path = `/memberships/${membershipId}`;
  const now = async (): Promise<Json> => (await staff.get(path)).body;
  const does = (verb: string, body: object = {}) => staff.post(`${path}/${verb}`, body);
  const history = async (): Promise<string[]> =>
    (await staff.get(`${path}/ledger`)).body.items
      .map(({ kind, available, about, by }: Json) => `${kind} ${available} ${about}${by ? ` (${by})` : ''}`)
      .toSorted();
  return { plan, member, membershipId, now, does, history };
};

const mailsTo = async ({ personId }: Caller): Promise<string[]> => {
  const { rows } = await sql.query(
    `SELECT subject FROM notifications.message WHERE person_id = $1 AND status = 'sent' ORDER BY sent_at, id`,
    [personId],
  );
  return rows.map(({ subject }) => subject);
};
const sendWhatIsDue = async () => {
  await tick(test, 'notifications.enqueue-due');
  await workThrough(test);
};

describe('a membership that rests', () => {
  it('is not spent, and its days come after its end', async () => {
    const { now, does } = await anAnnual();
    await at('2027-02-01');
    const resting = (await does('suspend', { reason: 'Malattia' })).body;
    expect([resting.status, resting.suspensions]).toEqual([
      'suspended',
      [{ from: '2027-02-01', until: null, reason: 'Malattia' }],
    ]);
    expect((await does('suspend', { reason: 'Ancora' })).body.code).toBe('membership.not-active');
    await at('2027-03-01');
    expect((await does('resume')).body).toMatchObject({
      status: 'active',
      endsOn: '2028-02-07',
      lots: [{ validTo: '2028-02-07', available: 8 }],
      suspensions: [{ from: '2027-02-01', until: '2027-03-01' }],
    });
    expect((await does('resume')).body.code).toBe('membership.not-suspended');
    expect((await now()).endsOn).toBe('2028-02-07');
  });

  it('begins again by itself on the day that was said', async () => {
    const { now, does } = await anAnnual();
    expect((await does('suspend', { reason: 'Viaggio', until: '2027-01-11' })).body.code).toBe(
      'membership.resume-in-past',
    );
    await does('suspend', { reason: 'Viaggio', until: '2027-01-21' });
    await at('2027-01-20');
    await tick(test, 'membership.keep-memberships');
    expect([(await now()).status, (await now()).endsOn]).toEqual(['suspended', '2028-01-10']);
    await at('2027-01-25');
    await tick(test, 'membership.keep-memberships');
    expect([(await now()).status, (await now()).endsOn]).toEqual(['active', '2028-01-20']);
  });

  it('does not expire meanwhile', async () => {
    const { now, does, history } = await anAnnual({ validity: { kind: 'months', months: 1 } });
    await does('suspend', { reason: 'Malattia' });
    await at('2027-05-01');
    await tick(test, 'membership.keep-memberships');
    expect((await now()).balance.available).toBe(8);
    await does('resume');
    await tick(test, 'membership.keep-memberships');
    expect([(await now()).status, await history()]).toEqual(['active', ['grant 8 Tessera annuale']]);
  });
});

describe('going on to a larger plan', () => {
  it('costs the difference for the days left, and grants it once it is paid', async () => {
    const { plan, membershipId, now, does, history } = await anAnnual({ grant: { unit: 'training', amount: 4 } });
    const larger = await aPlan(staff, { name: 'Tessera grande', prices: { ...ANNUAL.prices, external: 36_000 } });
    await at('2027-07-12');
    const seen = await staff.get(`/memberships/${membershipId}/upgrade?planId=${larger.id}`);
    expect(seen.body).toEqual({ price: { amount: 6_016, currency: 'EUR' }, unit: 'training', grant: 3 });
    await does('upgrade', { planId: larger.id, payBy: 'desk' });
    expect((await now()).plan).toEqual({ id: plan.id, name: 'Tessera annuale', kind: 'annual' });

    const [order] = (await staff.get(`/orders?status=open`)).body.items;
    expect([order.total.amount, order.lines[0].description]).toEqual([
      6_016,
      'Da «Tessera annuale» a «Tessera grande»',
    ]);
    await staff.post(`/orders/${order.id}/payments`, { method: 'desk', amount: 6_016 });
    const upgraded = await now();
    expect([upgraded.plan.name, upgraded.endsOn, upgraded.balance.available]).toEqual([
      'Tessera grande',
      '2028-01-10',
      7,
    ]);
    expect(await history()).toEqual(['grant 3 Tessera grande', 'grant 4 Tessera annuale']);
  });

  it('gives way to another upgrade while it is not paid', async () => {
    const { does } = await anAnnual({ grant: { unit: 'training', amount: 2 } });
    const larger = await aPlan(staff, { prices: { ...ANNUAL.prices, external: 30_000 } });
    for (let time = 0; time < 2; time++) await does('upgrade', { planId: larger.id, payBy: 'desk' });
    const { rows } = await sql.query(
      `SELECT o.status FROM membership.upgrade u JOIN billing.orders o ON o.id = u.order_id
        WHERE u.to_plan_id = $1 ORDER BY o.status`,
      [larger.id],
    );
    expect(rows.map(({ status }) => status)).toEqual(['cancelled', 'open']);
  });

  it.each([
    ['one that gives no more', { grant: { unit: 'training', amount: 8 } }],
    ['one counted in another unit', { grant: { unit: 'credit', amount: 80 } }],
    ['one no longer on sale', { grant: { unit: 'training', amount: 20 }, onSale: false }],
  ])('is refused to %s', async (_, wish) => {
    const { does, membershipId } = await anAnnual();
    const plan = await aPlan(staff, wish);
    const seen = await staff.get(`/memberships/${membershipId}/upgrade?planId=${plan.id}`);
    expect(seen.body.code).toBe('membership.not-an-upgrade');
    expect((await does('upgrade', { planId: plan.id, payBy: 'desk' })).body.code).toBe('membership.not-an-upgrade');
  });
});

describe('renewing', () => {
  it('goes on the day after the end, once, also within grace', async () => {
    const { membershipId, now, does } = await anAnnual();
    await at('2028-01-20');
    expect((await now()).status).toBe('in-grace');
    const renewed = (await does('renew', { payBy: 'desk' })).body;
    await staff.post(`/orders/${renewed.order.id}/payments`, { method: 'desk', amount: 24_000 });
    const next = (await staff.get(`/memberships/${renewed.id}`)).body;
    expect([next.renewsId, next.startsOn, next.endsOn, next.status]).toEqual([
      ...[membershipId, '2028-01-11', '2029-01-10', 'active'],
    ]);
    expect((await now()).renewedById).toBe(renewed.id);
    expect((await does('renew', { payBy: 'desk' })).body.code).toBe('membership.renewed-already');
  });

  it('begins today once it has expired', async () => {
    const { does, now } = await anAnnual();
    await at('2028-03-01');
    expect((await now()).status).toBe('expired');
    const renewed = (await does('renew', { payBy: 'desk' })).body;
    await staff.post(`/orders/${renewed.order.id}/payments`, { method: 'desk', amount: 24_000 });
    expect((await staff.get(`/memberships/${renewed.id}`)).body.startsOn).toBe('2028-03-01');
  });

  it('is asked for thirty days before the end, with the proof that it was', async () => {
    const { member, now } = await anAnnual();
    await at('2027-12-11');
    await sendWhatIsDue();
    expect((await now()).noticeSentAt).toBe('2027-12-11T08:00:00.000Z');
    expect(await mailsTo(member)).toContain('La tua tessera finisce il 10 gennaio 2028');
  });

  it('is not asked for again by whoever has renewed, nor for an end that has moved', async () => {
    const renewed = await anAnnual();
    const rested = await anAnnual();
    await renewed.does('renew', { payBy: 'desk' });
    await rested.does('suspend', { reason: 'Malattia' });
    await at('2027-02-11');
    await rested.does('resume');
    await at('2027-12-11');
    await sendWhatIsDue();
    expect([(await renewed.now()).noticeSentAt, (await rested.now()).noticeSentAt]).toEqual([null, null]);
    await at('2028-01-11');
    await sendWhatIsDue();
    expect(await mailsTo(rested.member)).toContain('La tua tessera finisce il 10 febbraio 2028');
  });
});

describe('what is not spent in time', () => {
  it('is told of a week before, expires, and leaves its trace once', async () => {
    const { member, now, history } = await anAnnual();
    await at('2028-01-03');
    await sendWhatIsDue();
    expect(await mailsTo(member)).toContain('Hai ancora 8 formazioni');
    await at('2028-01-10');
    await tick(test, 'membership.keep-memberships');
    expect((await now()).balance.available).toBe(8);
    await at('2028-01-11');
    for (let time = 0; time < 2; time++) await tick(test, 'membership.keep-memberships');
    expect([(await now()).balance.available, await history()]).toEqual([
      0,
      ['expire -8 Tessera annuale', 'grant 8 Tessera annuale'],
    ]);
  });
});

describe('staff put right', () => {
  it('what is granted, with a reason everybody can read', async () => {
    const { now, does, history } = await anAnnual();
    await does('adjust', { amount: 2, reason: 'Un corso saltato per colpa nostra' });
    await does('adjust', { amount: -1, reason: 'Contata due volte' });
    expect((await now()).balance).toMatchObject({ granted: 9, available: 9 });
    expect(await history()).toEqual([
      'adjust -1 Contata due volte (Ada Longo)',
      'adjust 2 Un corso saltato per colpa nostra (Ada Longo)',
      'grant 8 Tessera annuale',
    ]);
    expect((await does('adjust', { amount: -10, reason: 'Troppe' })).body).toMatchObject({
      code: 'membership.adjust-too-much',
      detail: 'Ne restano 9: non se ne possono togliere di più.',
    });
  });

  it('nothing of a membership that is over', async () => {
    const { does } = await anAnnual();
    await at('2028-02-01');
    expect((await does('adjust', { amount: 1, reason: 'Tardi' })).body.code).toBe('membership.nothing-to-adjust');
  });

  it('a membership that must end: what is left goes, and the money they say', async () => {
    const { now, does, history } = await anAnnual();
    const cancelled = (await does('cancel', { reason: 'Trasferita altrove', giveBack: 10_000 })).body;
    await does('cancel', { reason: 'Di nuovo', giveBack: 24_000 });
    expect([cancelled.status, cancelled.cancelReason, (await now()).cancelReason]).toEqual([
      ...['cancelled', 'Trasferita altrove', 'Trasferita altrove'],
    ]);
    expect(await history()).toEqual(['expire -8 Tessera annuale', 'grant 8 Tessera annuale']);
    expect((await staff.get(`/orders/${cancelled.order.id}`)).body.toGiveBack.amount).toBe(10_000);
  });
});

it('staff find the memberships that are about to end', async () => {
  const { membershipId } = await anAnnual({ validity: { kind: 'months', months: 1 } });
  const longer = await anAnnual();
  const ids = (await staff.get('/memberships?endingBy=2027-02-28&limit=100')).body.items.map(({ id }: Json) => id);
  expect([ids.includes(membershipId), ids.includes(longer.membershipId)]).toEqual([true, false]);
});

import { anEdition, type EditionWish } from '../support/an-edition';
import { anEditionToDecide, decide } from '../support/an-edition-to-decide';
import { aFullEdition, inLine } from '../support/a-full-edition';
import { aMember, aPlan } from '../support/a-plan';
import type { Json } from '../support/browser';
import { type Caller, callerFor, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { tick, workThrough } from '../support/work';

const PRICES = { coworker: 9_000, resident: 10_500, external: 12_000 };
/** The 14th of January 2027, 18:30 in Rome; all comes back until the 12th, half until the 13th. */
const PAID: EditionWish = { prices: PRICES, days: ['2027-01-14', '2027-01-21'] };

let test: TestApp;
let staff: Caller;
beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, {}, 'staff');
});
afterAll(() => test.close());
beforeEach(() => test.clock.set('2027-01-11T09:00:00Z'));

const enrol = (who: Caller, editionId: string, extra: object = {}) =>
  who.post('/enrolments', { editionId, payBy: 'entitlement', ...extra });

const balanceOf = async (who: Caller, membershipId: string) => {
  const { available, reserved } = (await who.get(`/memberships/${membershipId}`)).body.balance;
  return [available, reserved];
};
const historyOf = async (who: Caller, membershipId: string) =>
  (await who.get(`/memberships/${membershipId}/ledger`)).body.items
    .map(({ kind, available, reserved }: Json) => `${kind} ${available} ${reserved}`)
    .toSorted();

/** Somebody with an annual membership and a place paid for by it. */
async function aPlace(wish: EditionWish = PAID, plan: object = {}) {
  const { member, membershipId } = await aMember(test, staff, await aPlan(staff, plan));
  const { editionId } = await anEdition(test, wish);
  const { status, body } = await enrol(member, editionId);
  return { member, membershipId, editionId, status, place: body };
}

describe('a place paid for by a membership', () => {
  it('is theirs at once, costs no money and puts one training aside', async () => {
    const { member, membershipId, status, place } = await aPlace();
    expect([status, place.status, place.payBy, place.entitlement, place.order.total.amount]).toEqual([
      201,
      'enrolled',
      'entitlement',
      {
        membershipId,
        ...{ planName: 'Tessera annuale', unit: 'training', uses: 1, granted: 8, validTo: '2028-01-10' },
      },
      0,
    ]);
    expect(await balanceOf(member, membershipId)).toEqual([7, 1]);
    const order = (await member.get(`/orders/${place.order.id}`)).body;
    expect(order.lines.map(({ description }: Json) => description)).toEqual([
      'Il primo robot · 1 di 8 formazioni (Tessera annuale)',
    ]);
  });

  it('asked for twice is one place and one training', async () => {
    const { member, membershipId, editionId, place } = await aPlace();
    const again = await enrol(member, editionId);
    expect([again.status, again.body.id, await balanceOf(member, membershipId)]).toEqual([200, place.id, [7, 1]]);
  });

  it('of a free edition costs nothing of it', async () => {
    const { member, membershipId, place } = await aPlace({ days: ['2027-01-14'] });
    expect([place.payBy, place.entitlement, await balanceOf(member, membershipId)]).toEqual(['free', null, [8, 0]]);
  });

  it('costs as much as the plan says the course weighs', async () => {
    const { editionId, courseId } = await anEdition(test, PAID);
    const plan = await aPlan(staff, { weights: [{ courseId, weight: 3 }] });
    const { member, membershipId } = await aMember(test, staff, plan);
    const { entitlement } = (await enrol(member, editionId)).body;
    expect([entitlement.uses, await balanceOf(member, membershipId)]).toEqual([3, [5, 3]]);
  });

  it('costs the hours of its sessions, of a pack of hours', async () => {
    const pack = { kind: 'pack', grant: { unit: 'hour', amount: 10 } };
    const { member, membershipId, place } = await aPlace({ ...PAID, hours: ['18:30', '20:00'] }, pack);
    expect([place.entitlement.uses, await balanceOf(member, membershipId)]).toEqual([3, [7, 3]]);
  });
});

describe('withdrawing', () => {
  it('in time gives the training back', async () => {
    const { member, membershipId, place } = await aPlace();
    const preview = (await member.get(`/enrolments/${place.id}/withdrawal-preview`)).body;
    expect(preview).toEqual({
      refund: { amount: 0, currency: 'EUR' },
      entitlement: { planName: 'Tessera annuale', unit: 'training', uses: 1, back: 1 },
      fullUntil: '2027-01-12T17:30:00.000Z',
    });
    await member.post(`/enrolments/${place.id}/withdraw`);
    await member.post(`/enrolments/${place.id}/withdraw`);
    expect(await balanceOf(member, membershipId)).toEqual([8, 0]);
    expect(await historyOf(member, membershipId)).toEqual(['grant 8 0', 'release 1 -1', 'reserve -1 1']);
  });

  it('when half comes back, gives back half of what it weighs, rounded up', async () => {
    const { editionId, courseId } = await anEdition(test, PAID);
    const plan = await aPlan(staff, { weights: [{ courseId, weight: 3 }] });
    const { member, membershipId } = await aMember(test, staff, plan);
    const { id } = (await enrol(member, editionId)).body;
    test.clock.set('2027-01-13T10:00:00Z');
    await member.post(`/enrolments/${id}/withdraw`);
    expect(await historyOf(member, membershipId)).toEqual([
      ...['forfeit 0 -1', 'grant 8 0', 'release 2 -2', 'reserve -3 3'],
    ]);
  });

  it('too late gives nothing back, and says so first', async () => {
    const { member, membershipId, place } = await aPlace();
    test.clock.set('2027-01-13T18:00:00Z');
    expect((await member.get(`/enrolments/${place.id}/withdrawal-preview`)).body.entitlement.back).toBe(0);
    await member.post(`/enrolments/${place.id}/withdraw`);
    expect(await historyOf(member, membershipId)).toEqual(['forfeit 0 -1', 'grant 8 0', 'reserve -1 1']);
  });

  it('after the end of what it was taken from, gives back what expires at once', async () => {
    const month = { validity: { kind: 'months', months: 1 } };
    const { member, membershipId, place } = await aPlace({ ...PAID, days: ['2027-02-10', '2027-03-10'] }, month);
    await staff.post(`/editions/${place.edition.id}/postpone`, { reason: 'Sede allagata' });
    test.clock.set('2027-02-20T09:00:00Z');
    await tick(test, 'membership.keep-memberships');
    const backAgain = await callerFor(test, member.personId);
    await backAgain.post(`/enrolments/${place.id}/withdraw`);
    expect(await historyOf(backAgain, membershipId)).toEqual([
      ...['expire -1 0', 'expire -7 0', 'grant 8 0', 'release 1 -1', 'reserve -1 1'],
    ]);
  });
});

describe('what was put aside', () => {
  it('is used once nothing comes back any more, and only then', async () => {
    const { member, membershipId } = await aPlace();
    test.clock.set('2027-01-13T17:30:00Z');
    await tick(test, 'enrolment.use-entitlements');
    expect(await balanceOf(member, membershipId)).toEqual([7, 1]);
    test.clock.set('2027-01-13T17:30:01Z');
    await tick(test, 'enrolment.use-entitlements');
    await tick(test, 'enrolment.use-entitlements');
    expect(await historyOf(member, membershipId)).toEqual(['consume 0 -1', 'grant 8 0', 'reserve -1 1']);
  });

  it('comes back when the centre calls the edition off, even if it was used already', async () => {
    const { member, membershipId } = await aMember(test, staff, await aPlan(staff));
    const { editionId } = await anEditionToDecide(test, PAID);
    await enrol(member, editionId);
    test.clock.set('2027-01-13T18:00:00Z');
    await tick(test, 'enrolment.use-entitlements');
    expect(await balanceOf(member, membershipId)).toEqual([7, 0]);
    await decide(staff, editionId, 'cancel');
    await workThrough(test);
    expect(await balanceOf(member, membershipId)).toEqual([8, 0]);
  });

  it('goes on with the place when the edition is merged into another', async () => {
    const from = await anEditionToDecide(test, { ...PAID, minimum: 8 });
    const into = await anEditionToDecide(test, { ...PAID, courseOf: from, days: ['2027-02-04'] });
    const { member, membershipId } = await aMember(test, staff, await aPlan(staff));
    await enrol(member, from.editionId);
    await decide(staff, from.editionId, 'merge', { into: into.editionId });
    await workThrough(test);
    expect(await balanceOf(member, membershipId)).toEqual([7, 1]);
    const place = (await member.get('/me/enrolments')).body.items.find(
      ({ edition }: Json) => edition.id === into.editionId,
    );
    await member.post(`/enrolments/${place.id}/withdraw`);
    expect(await balanceOf(member, membershipId)).toEqual([8, 0]);
  });
});

describe('a membership does not pay', () => {
  it('for more than it granted', async () => {
    const { member, membershipId } = await aPlace(PAID, { grant: { unit: 'training', amount: 1 } });
    const { editionId } = await anEdition(test, { ...PAID, title: 'Il telaio' });
    const refused = await enrol(member, editionId);
    expect([refused.status, refused.body.code, refused.body.detail]).toEqual([
      409,
      'membership.no-entitlement',
      'Con la tessera non si può: non ne restano abbastanza. Non hai usato nulla.',
    ]);
    expect(await balanceOf(member, membershipId)).toEqual([0, 1]);
    expect((await member.get('/me/enrolments')).body.items).toHaveLength(1);
  });

  it.each([
    [
      'on a day on which it is not valid',
      { days: ['2028-01-20'] },
      {},
      'la tua tessera non è valida nei giorni degli incontri',
    ],
    [
      'for another topic',
      {},
      { scope: { kind: 'topics', of: ['crafts'] } },
      'la tua tessera non comprende questo corso',
    ],
  ])('%s', async (_, edition, plan, why) => {
    const { status, place } = await aPlace({ ...PAID, ...edition }, plan);
    expect([status, place.detail]).toEqual([409, `Con la tessera non si può: ${why}. Non hai usato nulla.`]);
  });

  it('for whoever has none', async () => {
    const { editionId } = await anEdition(test, PAID);
    const refused = await enrol(await somebody(test), editionId);
    expect(refused.body.detail).toBe('Con la tessera non si può: non hai una tessera attiva. Non hai usato nulla.');
  });

  it('for somebody else', async () => {
    const { membershipId } = await aMember(test, staff, await aPlan(staff));
    const { editionId } = await anEdition(test, PAID);
    expect((await enrol(await somebody(test), editionId, { membershipId })).body.code).toBe(
      'membership.no-entitlement',
    );
  });
});

it('a path membership opens its three courses and no other, each once', async () => {
  const titles = ['Stampa 3D', 'Taglio laser', 'Il primo robot'];
  const courses = await Promise.all(titles.map((title) => anEdition(test, { ...PAID, title })));
  const path = await staff.post('/paths', {
    ...{ title: 'Fare con le macchine', summary: 'Tre corsi.', status: 'published' },
    courseIds: courses.map(({ courseId }) => courseId),
  });
  const plan = await aPlan(staff, {
    ...{ kind: 'path', grant: { unit: 'training', amount: 3 }, scope: { kind: 'paths', of: [path.body.id] } },
  });
  const { member } = await aMember(test, staff, plan);
  const other = await anEdition(test, { ...PAID, title: 'Il telaio' });
  expect((await enrol(member, other.editionId)).body.detail).toContain('non comprende questo corso');

  const [first, ...others] = courses;
  expect((await enrol(member, first!.editionId)).status).toBe(201);
  const again = await anEditionToDecide(test, { ...PAID, courseOf: first!, days: ['2027-03-04'] });
  expect((await enrol(member, again.editionId)).body.detail).toContain('hai già preso questo corso');
  expect(await Promise.all(others.map(async ({ editionId }) => (await enrol(member, editionId)).status))).toEqual([
    201, 201,
  ]);
});

it('whoever waits and counts on a membership with nothing left is passed over and keeps the turn', async () => {
  const { editionId, giveOneBack } = await aFullEdition(test, 1, PAID);
  const { who, now } = await inLine(test, editionId, { payBy: 'entitlement', automatic: true });
  const behind = await inLine(test, editionId, { payBy: 'desk', automatic: true });
  await giveOneBack();
  const { status, passedOver } = await now();
  expect([status, passedOver, (await behind.now()).status]).toEqual(['waiting', 'no-entitlement', 'accepted']);

  const { membershipId } = await aMember(test, staff, await aPlan(staff), who);
  await behind.who.post(`/enrolments/${(await behind.now()).enrolmentId}/withdraw`);
  await workThrough(test);
  expect([(await now()).status, await balanceOf(who, membershipId)]).toEqual(['accepted', [7, 1]]);
});

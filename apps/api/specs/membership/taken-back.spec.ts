import { UnitOfWork } from '@bottega/platform/persistence';
import { aBank, csv, importing } from '../support/a-bank';
import { ANNUAL, aPlan } from '../support/a-plan';
import { anEdition } from '../support/an-edition';
import type { Json } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { workThrough } from '../support/work';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const PRICES = { coworker: 9_000, resident: 10_500, external: 12_000 };

let test: TestApp;
let staff: Caller;
let line = 0;
beforeAll(async () => {
  test = await startTestApp();
  staff = (await aBank(test)).staff;
});
afterAll(() => test.close());
beforeEach(() => test.clock.set('2027-01-13T09:00:00Z'));

/** A membership of 240 euros asked for, to be paid by transfer. */
async function asked() {
  const member = await somebody(test);
  const plan = await aPlan(staff);
  const { body } = await member.post('/memberships', { planId: plan.id, payBy: 'transfer' });
  const { reference } = (await staff.get(`/orders/${body.order.id}`)).body;
  const now = async () => (await member.get(`/memberships/${body.id}`)).body;
  return { member, plan, now, id: body.id as string, orderId: body.order.id as string, reference: reference as string };
}

async function cameIn({ orderId, reference }: { orderId: string; reference: string }): Promise<Json> {
  const text = `${reference} n. ${++line}`;
  await importing(staff, csv(['12/01/2027', '240,00', text]), '?from=2027-01-11&to=2027-01-12');
  const { items } = (await staff.get('/bank/movements?limit=100')).body;
  const movement = items.find((one: Json) => one.text === text);
  expect((await staff.post(`/bank/movements/${movement.id}/confirm`, { orderIds: [orderId] })).status).toBe(200);
  return movement;
}

const undo = (movement: Json) => staff.post(`/bank/movements/${movement.id}/undo`);
const putBeforeStaff = async ({ member }: { member: Caller }) =>
  (await staff.get(`/memberships?unpaid=true&personId=${member.personId}`)).body.items.map(({ id }: Json) => id);

describe('a membership whose payment was somebody else’s', () => {
  it('waits for its own when nothing of it was used, and begins on the day that comes', async () => {
    const bought = await asked();
    const movement = await cameIn(bought);
    expect((await bought.now()).status).toBe('active');
    await undo(movement);
    const { status, startsOn, unpaid, balance } = await bought.now();
    expect({ status, startsOn, unpaid, available: balance.available, granted: balance.granted }).toEqual({
      ...{ status: 'pending', startsOn: null, unpaid: false, available: 0, granted: 0 },
    });
    expect(await putBeforeStaff(bought)).toEqual([]);

    test.clock.set('2027-01-20T09:00:00Z');
    await staff.post(`/bank/movements/${movement.id}/confirm`, { orderIds: [bought.orderId] });
    const again = await bought.now();
    expect([again.status, again.startsOn, again.balance.granted, again.balance.available]).toEqual([
      'active',
      '2027-01-20',
      ANNUAL.grant.amount,
      ANNUAL.grant.amount,
    ]);
  });

  it('that was used in part counts for nothing more and is put before staff, until it is paid', async () => {
    const bought = await asked();
    const movement = await cameIn(bought);
    const one = await anEdition(test, { prices: PRICES, days: ['2027-03-11'] });
    const other = await anEdition(test, { prices: PRICES, days: ['2027-03-12'] });
    const enrolling = ({ editionId }: Json) =>
      bought.member.post('/enrolments', { editionId, payBy: 'entitlement', membershipId: bought.id });
    expect((await enrolling(one)).status).toBe(201);
    await undo(movement);

    const { status, startsOn, unpaid, balance } = await bought.now();
    expect({ status, startsOn, unpaid, reserved: balance.reserved }).toEqual({
      ...{ status: 'pending', startsOn: '2027-01-13', unpaid: true, reserved: 1 },
    });
    expect(await putBeforeStaff(bought)).toEqual([bought.id]);
    expect((await enrolling(other)).body.code).toBe('membership.no-entitlement');

    await staff.post(`/bank/movements/${movement.id}/confirm`, { orderIds: [bought.orderId] });
    expect([(await bought.now()).status, await putBeforeStaff(bought)]).toEqual(['active', []]);
    expect((await enrolling(other)).status).toBe(201);
  });
});

describe('whoever has it', () => {
  it('is written to, with how to pay', async () => {
    const bought = await asked();
    await undo(await cameIn(bought));
    await workThrough(test);
    const uow = test.app.get(UnitOfWork);
    const mails = await uow.run(() =>
      uow.query<{ subject: string; text: string }>(
        `SELECT d.subject, d.text FROM notifications.dev_mail d JOIN notifications.message m ON m.message_id = d.message_id
          WHERE m.person_id = $1 AND m.kind = 'membership.to-pay-again'`,
        [bought.member.personId],
      ),
    );
    expect(mails).toEqual([
      { subject: `Da pagare di nuovo: ${ANNUAL.name}`, text: expect.stringContaining('Bonifico di 240,00\u00a0€') },
    ]);
  });

  it('is not, once its own money has come meanwhile', async () => {
    const bought = await asked();
    const movement = await cameIn(bought);
    await undo(movement);
    await staff.post(`/bank/movements/${movement.id}/confirm`, { orderIds: [bought.orderId] });
    await workThrough(test);
    const uow = test.app.get(UnitOfWork);
    const sent = await uow.run(() =>
      uow.query(`SELECT status FROM notifications.message WHERE person_id = $1 AND kind = 'membership.to-pay-again'`, [
        bought.member.personId,
      ]),
    );
    expect(sent).toEqual([{ status: 'skipped' }]);
  });
});

describe('a membership given up before it was paid', () => {
  it('whose money comes late stays given up, and all of it is to be given back', async () => {
    const bought = await asked();
    await bought.member.post(`/memberships/${bought.id}/withdraw`);
    await cameIn(bought);
    const { status, paid, toGiveBack } = (await staff.get(`/orders/${bought.orderId}`)).body;
    expect({ status, paid, toGiveBack }).toEqual({ status: 'cancelled', paid: eur(24_000), toGiveBack: eur(24_000) });
    expect((await bought.now()).status).toBe('cancelled');
    const { items } = (await staff.get('/to-give-back?limit=100')).body;
    expect(
      items.filter((one: Json) => one.order?.id === bought.orderId || one.orderId === bought.orderId),
    ).toHaveLength(1);
  });
});

import { Client } from 'pg';
import { race } from '@bottega/platform/testing';
import { aBank, csv, importing } from '../support/a-bank';
import { anEdition } from '../support/an-edition';
import type { Json } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { Told } from '../support/told';
import { workThrough } from '../support/work';

const PRICES = { coworker: 9_000, resident: 10_500, external: 12_000 };
const HERS = 'IT02A0301926102000000490887';
const eur = (amount: number) => ({ amount, currency: 'EUR' });

let test: TestApp;
let staff: Caller;
let sql: Client;
let line = 0;

beforeAll(async () => {
  test = await startTestApp();
  staff = (await aBank(test)).staff;
  sql = new Client({ connectionString: test.database.url });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await test.close();
});
beforeEach(() => test.clock.set('2027-01-11T09:00:00Z'));

async function aPlace(payBy: string) {
  const { editionId } = await anEdition(test, { prices: PRICES, days: ['2027-03-11'] });
  const learner = await somebody(test);
  const { body } = await learner.post('/enrolments', { editionId, payBy });
  const orderId = body.order.id as string;
  const reference = (await learner.get(`/orders/${orderId}`)).body.reference as string | null;
  return { learner, orderId, reference, withdraw: () => learner.post(`/enrolments/${body.id}/withdraw`) };
}

/** Paid for by a transfer from her account, which staff matched. */
async function aTransfer(sum: string) {
  const place = await aPlace('transfer');
  const text = `${place.reference} n. ${++line}`;
  test.clock.set('2027-01-13T09:00:00Z');
  await importing(staff, csv(['12/01/2027', sum, text, 'Ada', HERS]));
  const { items } = (await staff.get('/bank/movements?decided=false&limit=100')).body;
  const movement = items.find((one: Json) => one.text === text);
  await staff.post(`/bank/movements/${movement.id}/confirm`, { orderIds: [place.orderId] });
  return { ...place, movement };
}

const queue = async (orderId: string) =>
  (await staff.get('/to-give-back?limit=100')).body.items.filter((one: Json) => one.orderId === orderId);

const given = (id: string, body: object = { method: 'transfer', on: '2027-01-13' }) =>
  staff.post(`/to-give-back/${id}/given-back`, body);

describe('what is to be given back', () => {
  it('is what is owed of a place given up, with the account its money came from', async () => {
    const place = await aTransfer('120,00');
    await place.withdraw();
    expect(await queue(place.orderId)).toEqual([
      {
        id: expect.any(String),
        kind: 'credit',
        orderId: place.orderId,
        payerName: expect.stringMatching(/^Ada/),
        description: 'Il primo robot',
        amount: eur(12_000),
        surplusReason: null,
        aroseAt: '2027-01-13T09:00:00.000Z',
        paidBy: 'transfer',
        iban: 'IT•• 0887',
        cardRefused: null,
      },
    ]);
  });

  it('is what came in beyond what was due', async () => {
    const { orderId } = await aTransfer('150,00');
    const [surplus] = await queue(orderId);
    expect([surplus.kind, surplus.amount, surplus.surplusReason, surplus.iban]).toEqual([
      'surplus',
      eur(3_000),
      'overpaid',
      'IT•• 0887',
    ]);
  });

  it('is seen by who may give it back', async () => {
    expect((await (await somebody(test)).get('/to-give-back')).status).toBe(403);
  });

  it('leaves as a list, without anybody’s IBAN', async () => {
    const { orderId } = await aTransfer('150,00');
    const response = await staff.get('/to-give-back/export?format=csv');
    expect([response.status, response.body.includes(orderId), response.body.includes(HERS)]).toEqual([
      200,
      true,
      false,
    ]);
  });
});

describe('giving back', () => {
  it('by transfer closes what was owed, with the day and a credit note', async () => {
    const place = await aTransfer('120,00');
    await place.withdraw();
    const [owed] = await queue(place.orderId);
    expect((await given(owed.id)).status).toBe(204);
    const { toGiveBack, refunds } = (await staff.get(`/orders/${place.orderId}`)).body;
    const { rows } = await sql.query('SELECT method, given_on::text FROM billing.refund WHERE order_id = $1', [
      place.orderId,
    ]);
    expect([toGiveBack, refunds.length, rows, await queue(place.orderId)]).toEqual([
      eur(0),
      1,
      [{ method: 'transfer', given_on: '2027-01-13' }],
      [],
    ]);
  });

  it.each(['120,00', '150,00'])('twenty times at once gives back once, of %s euro', async (sum) => {
    const place = await aTransfer(sum);
    if (sum === '120,00') await place.withdraw();
    const [owed] = await queue(place.orderId);
    const { won } = await race(20, () => given(owed.id));
    const { rows } = await sql.query(
      `SELECT (SELECT count(*)::int FROM billing.refund WHERE order_id = $1) AS refunds,
              (SELECT count(*)::int FROM platform.audit_entry WHERE subject_id = $2 AND action = 'billing.return-surplus') AS returns`,
      [place.orderId, owed.id],
    );
    expect([won.map(({ status }) => status), rows[0].refunds + rows[0].returns]).toEqual([Array(20).fill(204), 1]);
  });

  it('of tomorrow, or of nothing, is refused', async () => {
    const { orderId } = await aTransfer('150,00');
    const [surplus] = await queue(orderId);
    const tomorrow = await given(surplus.id, { method: 'transfer', on: '2027-01-14' });
    const nothing = await given(orderId);
    expect([tomorrow.body.code, nothing.body.code]).toEqual([
      'billing.received-in-future',
      'billing.surplus-not-found',
    ]);
  });

  it('once done, its movement is not undone any more', async () => {
    const { orderId, movement } = await aTransfer('150,00');
    await given((await queue(orderId))[0].id);
    expect((await staff.post(`/bank/movements/${movement.id}/undo`)).body.code).toBe('billing.already-given-back');
  });

  it('of a match that was undone is nothing', async () => {
    const { orderId, movement } = await aTransfer('150,00');
    const [surplus] = await queue(orderId);
    await staff.post(`/bank/movements/${movement.id}/undo`);
    expect([await queue(orderId), (await given(surplus.id)).body.code]).toEqual([[], 'billing.nothing-to-give-back']);
  });
});

describe('a transfer out of the account', () => {
  const out = (who: Caller, ...to: [text: string, payee?: string, iban?: string]) =>
    importing(who, csv(['13/01/2027', '-120,00', ...to]), '?dryRun=true');
  const returns = async (...to: Parameters<typeof out> extends [Caller, ...infer To] ? To : never) =>
    (await out(staff, ...to)).body.returns.map(({ toGiveBack, bookedOn, reasons }: Json) => [
      toGiveBack.orderId,
      bookedOn,
      ...reasons,
    ]);

  it('to the account it goes back to is found to be the sum given back, and is none once written down', async () => {
    const place = await aTransfer('120,00');
    await place.withdraw();
    const spaced = HERS.replace(/(.{4})/g, '$1 ');
    expect(await returns(`Rimborso ${place.reference}`, 'Ada', HERS)).toEqual([
      [place.orderId, '2027-01-13', 'iban', 'reference'],
    ]);
    expect(await returns(`Rimborso ${place.reference} a ${spaced}`)).toEqual([
      [place.orderId, '2027-01-13', 'iban', 'reference'],
    ]);
    const [owed] = await queue(place.orderId);
    await given(owed.id);
    expect(await returns(`Rimborso ${place.reference}`)).toEqual([]);
  });

  it('that is only as much, or before it was owed, says nothing', async () => {
    await (await aTransfer('120,00')).withdraw();
    expect(await returns('Affitto')).toEqual([]);
    const early = csv(['12/01/2027', '-120,00', 'Rimborso', 'Ada', HERS]);
    const { debits, returns: found } = (await importing(staff, early, '?dryRun=true')).body;
    expect([debits, found]).toEqual([1, []]);
  });
});

describe('the account it goes back to', () => {
  it('is told by whoever is owed it, shown by its end, and whole only to who sends the money, on record', async () => {
    const place = await aPlace('desk');
    await staff.post(`/orders/${place.orderId}/payments`, { method: 'desk', amount: 12_000 });
    await place.withdraw();
    const [before] = await queue(place.orderId);
    expect([before.iban, (await staff.post(`/to-give-back/${before.id}/reveal-iban`)).body.code]).toEqual([
      null,
      'billing.iban-unknown',
    ]);
    expect((await place.learner.put(`/orders/${place.orderId}/return-account`, { iban: 'IT02 A030' })).body.code).toBe(
      'billing.iban-invalid',
    );
    expect((await place.learner.put(`/orders/${place.orderId}/return-account`, { iban: HERS })).status).toBe(204);
    const [after] = await queue(place.orderId);
    const revealed = await staff.post(`/to-give-back/${after.id}/reveal-iban`);
    expect([after.iban, revealed.body]).toEqual(['IT•• 0887', { iban: HERS }]);
    const { rows } = await sql.query('SELECT * FROM platform.audit_entry WHERE subject_id = ANY ($1)', [
      [place.orderId, after.id],
    ]);
    expect(rows.map(({ action }) => action)).toContain('billing.reveal-iban');
    expect(JSON.stringify(rows)).not.toContain(HERS);
  });

  it('is asked for by mail where nobody knows it, and seen by its end on one’s order', async () => {
    const place = await aPlace('desk');
    await staff.post(`/orders/${place.orderId}/payments`, { method: 'desk', amount: 12_000 });
    await place.withdraw();
    await workThrough(test);
    const mine = async () => (await place.learner.get(`/orders/${place.orderId}`)).body;
    const before = await mine();
    await place.learner.put(`/orders/${place.orderId}/return-account`, { iban: HERS });
    expect([before.toGiveBack, before.returnAccount, (await mine()).returnAccount]).toEqual([
      eur(12_000),
      null,
      'IT•• 0887',
    ]);
    expect(await new Told(sql).mailTo(place.learner, 'billing.account-wanted')).toEqual({
      subject: expect.stringMatching(/^Dove ti mandiamo 120,00\s€\?$/),
      text: expect.stringContaining('https://bottega.example/io/ordini'),
    });
  });

  it('is not asked for where it is known, nor once the money has been given back', async () => {
    const [known, given] = [await aTransfer('120,00'), await aPlace('desk')];
    await staff.post(`/orders/${given.orderId}/payments`, { method: 'desk', amount: 12_000 });
    for (const { withdraw } of [known, given]) await withdraw();
    await staff.post(`/orders/${given.orderId}/refunds`, { method: 'desk', amount: 12_000 });
    await workThrough(test);
    expect(await new Told(sql).times('billing.account-wanted', [known.learner, given.learner])).toEqual([0, 0]);
  });

  it('is part of one’s own data', async () => {
    const place = await aTransfer('120,00');
    await place.learner.put(`/orders/${place.orderId}/return-account`, { iban: 'DE89370400440532013000' });
    const { body } = await place.learner.get('/me/data');
    const told = JSON.stringify(body);
    expect([told.includes('DE89370400440532013000'), told.includes(HERS)]).toEqual([true, true]);
  });

  it('is told of one’s own order only', async () => {
    const { orderId } = await aPlace('desk');
    const answer = await (await somebody(test)).put(`/orders/${orderId}/return-account`, { iban: HERS });
    expect(answer.body.code).toBe('billing.order-not-found');
  });

  it('may be written by staff', async () => {
    const { orderId } = await aTransfer('150,00');
    const [surplus] = await queue(orderId);
    const { body } = await staff.put(`/to-give-back/${surplus.id}/iban`, { iban: 'SM86 U032 2509 8000 0000 0270 100' });
    expect(body.iban).toBe('SM•• 0100');
  });
});

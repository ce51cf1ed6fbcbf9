import { anEdition } from '../support/an-edition';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

const PRICES = { coworker: 9_000, resident: 10_500, external: 12_000 };

let test: TestApp;
let staff: Caller;
let declared: Caller;
let [atDesk, silent, said] = ['', '', ''];
let reference = '';

beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, {}, 'staff');
  const account = { beneficiary: 'Bottega APS', bank: 'Banca Etica', iban: 'IT60X0542811101000000123456' };
  await (await somebody(test, {}, 'admin')).put('/bank/account', account);
  const { editionId } = await anEdition(test, { prices: PRICES });
  const order = async (learner: Caller, payBy: string) =>
    (await learner.post('/enrolments', { editionId, payBy })).body.order.id as string;
  declared = await somebody(test);
  atDesk = await order(await somebody(test), 'desk');
  silent = await order(await somebody(test), 'transfer');
  said = await order(declared, 'transfer');
  reference = (await declared.post(`/orders/${said}/declare-paid`)).body.reference;
});
afterAll(() => test.close());

const found = async (query: string) =>
  (await staff.get(`/orders?${query}`)).body.items.map(({ id }: { id: string }) => id);

describe('staff find orders', () => {
  it('by how they are to be paid', async () => {
    expect(await found('method=transfer')).toEqual([said, silent]);
    expect(await found('method=desk&status=open')).toEqual([atDesk]);
  });

  it('by what the transfer carries, however it was copied', async () => {
    const spaced = reference.toLowerCase().replace(/(.{4})/g, '$1 ');
    expect(await found(`reference=${encodeURIComponent(spaced)}`)).toEqual([said]);
    expect(await found(`reference=${reference.slice(2)}`)).toEqual([said]);
    expect(await found('reference=RF%25')).toEqual([]);
  });

  it('by who pays, in any order of words and whatever the accents, or by part of the address', async () => {
    const { editionId } = await anEdition(test, { prices: PRICES });
    const niccolo = { givenName: 'Niccolò', familyName: 'Dal Maso', email: 'n.dalmaso@posta.example' };
    const { body } = await (await somebody(test, niccolo)).post('/enrolments', { editionId, payBy: 'desk' });
    for (const q of ['dal maso niccolo', 'NICCOLÒ', 'dalmaso@posta'])
      expect([q, await found(`q=${encodeURIComponent(q)}`)]).toEqual([q, [body.order.id]]);
    expect(await found('q=niccolo%20rossi')).toEqual([]);
    expect(await found('q=%25')).toEqual([]);
    expect(await found('q=niccolo&status=paid')).toEqual([]);
  });

  it('by what the transfer carries in the same box', async () => {
    const spaced = reference.toLowerCase().replace(/(.{4})/g, '$1 ');
    expect(await found(`q=${encodeURIComponent(spaced)}`)).toEqual([said]);
  });

  it('a page at a time', async () => {
    const first = (await staff.get('/orders?q=persona&limit=2')).body;
    const second = (await staff.get(`/orders?q=persona&limit=2&cursor=${first.nextCursor}`)).body;
    const ids = [...first.items, ...second.items].map(({ id }: { id: string }) => id);
    expect([ids, second.nextCursor]).toEqual([[said, silent, atDesk], null]);
  });

  it('by whether somebody said to have paid', async () => {
    expect(await found('method=transfer&declared=true')).toEqual([said]);
    expect(await found('method=transfer&declared=false')).toEqual([silent]);
  });

  it('and the day the bank says stays on the payment', async () => {
    await staff.post(`/orders/${silent}/payments`, { method: 'transfer', amount: 12_000, receivedOn: '2027-01-08' });
    const { payments } = (await staff.get(`/orders/${silent}`)).body;
    expect(payments.map(({ method, receivedOn }: Record<string, string>) => [method, receivedOn])).toEqual([
      ['transfer', '2027-01-08'],
    ]);
  });
});

import { race } from '@bottega/platform/testing';
import { aBank, csv, IBAN, importing, type Line } from '../support/a-bank';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

let test: TestApp;
let staff: Caller;

beforeEach(async () => {
  test = await startTestApp();
  // A Monday.
  test.clock.set('2027-01-18T09:00:00Z');
  staff = (await aBank(test)).staff;
});
afterEach(() => test.close());

const SARA: Line = [
  '12/01/2027',
  '90,00',
  'Bonifico da Nicolò per città',
  'Sara Melloni',
  'IT02A0301926102000000490887',
];
const RENT: Line = ['13/01/2027', '-350,00', 'Affitto'];
const UGO: Line = ['14/01/2027', '1.200,00', 'RF94 11', 'Ugo Neri'];

const movements = async () => (await staff.get('/bank/movements')).body.items;
const checkedUntil = async () => (await staff.get('/bank')).body.checkedUntil;

describe('a statement in CSV', () => {
  it('says what would happen before anything does', async () => {
    const { status, body } = await importing(staff, csv(SARA, RENT, UGO), '?dryRun=true');
    expect([status, body]).toEqual([
      200,
      {
        format: 'csv',
        readable: true,
        columns: {
          names: ['Data contabile', 'Importo', 'Descrizione', 'Ordinante', 'IBAN ordinante'],
          rows: [[...SARA], [...RENT], [...UGO]],
          chosen: expect.objectContaining({
            bookedOn: 'Data contabile',
            amount: 'Importo',
            payerIban: 'IBAN ordinante',
          }),
        },
        days: { from: '2027-01-12', to: '2027-01-14' },
        fresh: 2,
        total: eur(129_000),
        known: 0,
        debits: 1,
        returns: [],
        sample: [
          { bookedOn: '2027-01-12', amount: eur(9_000), payer: 'Sara Melloni', text: 'Bonifico da Nicolò per città' },
          { bookedOn: '2027-01-14', amount: eur(120_000), payer: 'Ugo Neri', text: 'RF94 11' },
        ],
        checkedUntil: '2027-01-14',
        leavesGap: false,
      },
    ]);
    expect([await movements(), await checkedUntil()]).toEqual([[], null]);
  });

  it('is taken in once, however often it is sent, and what overlaps is known', async () => {
    await importing(staff, csv(SARA, RENT));
    const again = await importing(staff, csv(SARA, RENT));
    const longer = await importing(staff, csv(RENT, UGO, SARA));
    expect([again, longer].map(({ body }) => [body.fresh, body.known])).toEqual([[0, 1], [1, 1]]); // prettier-ignore
    expect((await movements()).map(({ text }: { text: string }) => text)).toEqual([UGO[2], SARA[2]]);
  });

  it('sent twenty times at once is taken in once', async () => {
    const { won } = await race(20, () => importing(staff, csv(SARA, UGO)));
    expect(won.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(await movements()).toHaveLength(2);
  });

  it('with other columns is read as staff say, and so the next time', async () => {
    const strange = Buffer.from('Quando|Quanto|Che cosa\n12/01/2027|90,00|RF94 11\n');
    const first = await importing(staff, strange, '?dryRun=true');
    expect([first.body.readable, first.body.columns.names]).toEqual([false, ['Quando', 'Quanto', 'Che cosa']]);
    expect((await importing(staff, strange)).body.code).toBe('billing.columns-unknown');
    const nothing = { credit: '', debit: '', payer: '', payerIban: '' };
    await staff.put('/bank/columns', { ...nothing, bookedOn: 'Quando', amount: 'Quanto', text: 'Che cosa' });
    const { body } = await importing(staff, strange);
    expect([body.readable, body.fresh, body.columns.chosen.amount]).toEqual([true, 1, 'Quanto']);
  });

  it('is for staff', async () => {
    expect((await importing(await somebody(test), csv(SARA))).status).toBe(403);
  });

  it('waits for an account', async () => {
    const bare = await startTestApp();
    const other = await somebody(bare, {}, 'staff');
    expect((await importing(other, csv(SARA))).body.code).toBe('billing.statement-no-account');
    await bare.close();
  });
});

describe('the days a statement covers', () => {
  it('are seen from then on, as far as no day in between is missing', async () => {
    const seen = [];
    await importing(staff, csv(SARA), '?from=2027-01-11&to=2027-01-12');
    seen.push(await checkedUntil());
    const gap = await importing(staff, csv(UGO), '?from=2027-01-14&to=2027-01-15');
    seen.push(gap.body.leavesGap, await checkedUntil());
    await importing(staff, csv(RENT), '?from=2027-01-13&to=2027-01-13');
    seen.push(await checkedUntil());
    expect(seen).toEqual(['2027-01-12', true, '2027-01-12', '2027-01-15']);
  });

  it('are seen only once they are over', async () => {
    await importing(staff, csv(SARA), '?from=2027-01-11&to=2027-01-18');
    expect((await staff.get('/bank')).body).toMatchObject({ checkedUntil: '2027-01-17', statementUntil: '2027-01-18' });
  });

  it('include its movements, and are said when there is none', async () => {
    const short = await importing(staff, csv(SARA, UGO), '?from=2027-01-12&to=2027-01-13');
    expect([short.status, short.body.code]).toEqual([422, 'billing.statement-days']);
    expect((await importing(staff, csv())).body.code).toBe('billing.statement-empty');
    expect((await importing(staff, csv(RENT), '?dryRun=true')).body.days).toEqual({
      from: '2027-01-13',
      to: '2027-01-13',
    });
    expect((await importing(staff, csv(RENT), '?from=2027-01-13&to=2027-01-13')).body.checkedUntil).toBe('2027-01-13');
  });
});

describe('a statement in CAMT.053', () => {
  const camt = (iban: string, ...entries: string[]) =>
    `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt>
       <FrToDt><FrDtTm>2027-01-11T00:00:00</FrDtTm><ToDtTm>2027-01-15T23:59:59</ToDtTm></FrToDt>
       <Acct><Id><IBAN>${iban}</IBAN></Id></Acct>${entries.join('')}</Stmt></BkToCstmrStmt></Document>`;
  const paid = `<Ntry><Amt Ccy="EUR">90.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2027-01-12</Dt></BookgDt>
     <NtryDtls><TxDtls><RltdPties><Dbtr><Nm>Sara Melloni</Nm></Dbtr></RltdPties><RmtInf><Ustrd>RF9411</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;

  it('says its days and its account by itself', async () => {
    const { body } = await importing(staff, camt(IBAN, paid), '', 'application/xml');
    expect([body.format, body.days, body.fresh, body.columns, body.checkedUntil]).toEqual([
      'camt.053',
      { from: '2027-01-11', to: '2027-01-15' },
      1,
      null,
      '2027-01-15',
    ]);
  });

  it('of another account is refused, with no more of its IBAN than it takes', async () => {
    const { body } = await importing(staff, camt('IT02A0301926102000000490887', paid), '', 'application/xml');
    expect([body.code, JSON.stringify(body).includes('0301926102')]).toEqual([
      'billing.statement-other-account',
      false,
    ]);
  });

  it('does not tell again what a CSV file told of the same days', async () => {
    await importing(staff, csv(SARA));
    const { body } = await importing(staff, camt(IBAN, paid), '', 'application/xml');
    expect([body.code, await movements()]).toEqual(['billing.statement-other-format', [expect.anything()]]);
  });
});

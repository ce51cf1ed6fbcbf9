import { readCamt } from './read-camt';

const entry = (inside: string, amount = '90.00', indicator = 'CRDT', status = 'BOOK') => `
  <Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${indicator}</CdtDbtInd><Sts>${status}</Sts>
    <BookgDt><Dt>2027-01-12</Dt></BookgDt><ValDt><Dt>2027-01-12</Dt></ValDt>${inside}</Ntry>`;

const details = (inside: string) => `<NtryDtls>${inside}</NtryDtls>`;

const SARA = `<TxDtls><RltdPties><Dbtr><Nm>Sara Melloni</Nm></Dbtr><DbtrAcct><Id><IBAN>IT02A0301926102000000490887</IBAN></Id></DbtrAcct></RltdPties>
  <RmtInf><Ustrd>Corso robot</Ustrd><Ustrd>RF94 11 &amp; grazie</Ustrd></RmtInf></TxDtls>`;

const camt = (entries: string, version = '02') => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}"><BkToCstmrStmt>
  <GrpHdr><MsgId>1</MsgId></GrpHdr>
  <Stmt><Id>1</Id><FrToDt><FrDtTm>2027-01-11T00:00:00+01:00</FrDtTm><ToDtTm>2027-01-13T23:59:59+01:00</ToDtTm></FrToDt>
    <Acct><Id><IBAN>IT60X0542811101000000123456</IBAN></Id></Acct>${entries}</Stmt>
</BkToCstmrStmt></Document>`;

const PAID = {
  bookedOn: '2027-01-12',
  amount: 9_000,
  payer: 'Sara Melloni',
  payerIban: 'IT02A0301926102000000490887',
  text: 'Corso robot RF94 11 & grazie',
};

describe('a CAMT.053 statement', () => {
  it('tells its account, its days and what came in', () =>
    expect(readCamt(camt(entry(details(SARA)) + entry('', '35.50', 'DBIT')))).toEqual({
      format: 'camt.053',
      accountIban: 'IT60X0542811101000000123456',
      days: { from: '2027-01-11', to: '2027-01-13' },
      credits: [PAID],
      debits: [{ bookedOn: '2027-01-12', amount: 3_550, payer: null, payerIban: null, text: '' }],
    }));

  it('of version 8, with prefixed names, tells the same', () => {
    const newer = camt(entry(details(SARA)), '08')
      .replace('<Sts>BOOK</Sts>', '<Sts><Cd>BOOK</Cd></Sts>')
      .replace('<Dbtr><Nm>Sara Melloni</Nm></Dbtr>', '<Dbtr><Pty><Nm>Sara Melloni</Nm></Pty></Dbtr>')
      .replace(/<(\/?)(?=[A-Z])/g, '<$1iso:');
    expect(readCamt(newer).credits).toEqual([PAID]);
  });

  it('tells to whom money went', () => {
    const paid = details(SARA.replaceAll('Dbtr', 'Cdtr'));
    expect(readCamt(camt(entry(paid, '90.00', 'DBIT'))).debits).toEqual([PAID]);
    expect(readCamt(camt(entry(`<RvslInd>true</RvslInd>${paid}`, '90.00', 'DBIT'))).debits).toEqual([]);
  });

  it('leaves out what is not booked, not in euro, or takes back money that went out', () => {
    const others =
      entry(details(SARA), '90.00', 'CRDT', 'PDNG') +
      entry(details(SARA)).replace('Ccy="EUR"', 'Ccy="CHF"') +
      entry(`<RvslInd>true</RvslInd>${details(SARA)}`);
    expect(readCamt(camt(others)).credits).toEqual([]);
  });

  it('has a movement for each transaction of a batch', () => {
    const part = (amount: string, name: string) =>
      `<TxDtls><AmtDtls><TxAmt><Amt Ccy="EUR">${amount}</Amt></TxAmt></AmtDtls><RltdPties><Dbtr><Nm>${name}</Nm></Dbtr></RltdPties></TxDtls>`;
    const batch = camt(
      entry(details(part('60.00', 'Ugo') + part('30', 'Ida')) + '<AddtlNtryInf>Incasso</AddtlNtryInf>'),
    );
    expect(readCamt(batch).credits.map(({ payer, amount, text }) => [payer, amount, text])).toEqual([
      ['Ugo', 6_000, 'Incasso'],
      ['Ida', 3_000, 'Incasso'],
    ]);
  });

  it('may carry the reference in a field of its own', () => {
    const structured = SARA.replace(
      /<RmtInf>.*<\/RmtInf>/s,
      '<RmtInf><Strd><CdtrRefInf><Ref>RF9411</Ref></CdtrRefInf></Strd></RmtInf>',
    );
    expect(readCamt(camt(entry(details(structured)))).credits[0]!.text).toBe('RF9411');
  });

  it.each([
    ['not XML', 'Data;Importo'],
    ['broken', camt(entry(details(SARA))).slice(0, -30)],
    ['another message', '<Document><CstmrCdtTrfInitn/></Document>'],
    ['with entities of its own', camt(entry('')).replace('<Document', '<!DOCTYPE a [<!ENTITY x "y">]><Document')],
  ])('is refused when it is %s', (_, xml) =>
    expect(() => readCamt(xml)).toThrow(expect.objectContaining({ code: 'billing.statement-unreadable' })),
  );
});

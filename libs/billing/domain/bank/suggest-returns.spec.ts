import type { Movement } from './statement';
import { type OwedSum, suggestReturns } from './suggest-returns';

const HERS = 'IT02A0301926102000000490887';

const owed = (facts: Partial<OwedSum> = {}): OwedSum => ({
  ...{ id: 'sara', amount: 9_000, payerName: 'Sara Melloni', iban: HERS, reference: 'RF9411', since: '2027-01-10' },
  ...facts,
});

const debit = (facts: Partial<Movement> = {}): Movement => ({
  ...{ bookedOn: '2027-01-12', amount: 9_000, payer: null, payerIban: null, text: 'Bonifico' },
  ...facts,
});

const found = (debits: Movement[], sums: OwedSum[] = [owed()]) =>
  suggestReturns(debits, sums).map(({ owedId, reasons }) => [owedId, ...reasons]);

describe('money that went out', () => {
  it.each<[string, Partial<Movement>, string[]]>([
    ['its account', { payerIban: HERS }, ['iban']],
    ['the reference of its order, however it is written', { text: 'Rimborso rf94 11' }, ['reference']],
    ['its name, family name first', { payer: 'MELLONI SARA' }, ['name']],
    ['all of them', { payerIban: HERS, payer: 'Sara Melloni', text: 'RF9411' }, ['iban', 'reference', 'name']],
  ])('was a sum given back when it is as much and bears %s', (_, facts, reasons) => {
    expect(found([debit(facts)])).toEqual([['sara', ...reasons]]);
  });

  it.each<[string, Partial<Movement>]>([
    ['only as much', {}],
    ['another sum', { amount: 8_999, payerIban: HERS }],
    ['from before it was owed', { bookedOn: '2027-01-09', payerIban: HERS }],
    ['to somebody of the same family', { payer: 'Ugo Melloni' }],
  ])('was something else when it is %s', (_, facts) => {
    expect(found([debit(facts)])).toEqual([]);
  });

  it('gives back one sum only, the one it surely is', () => {
    const other = owed({ id: 'ugo', payerName: 'Ugo Neri', iban: null, reference: null });
    const [toHer, toHim] = [debit({ payerIban: HERS }), debit({ payer: 'Neri Ugo' })];
    expect(found([toHer], [owed({ id: 'before', iban: null, reference: null }), owed()])).toEqual([['sara', 'iban']]);
    expect(found([toHim, toHer], [other, owed()])).toEqual([
      ['sara', 'iban'],
      ['ugo', 'name'],
    ]);
    expect(found([toHer, { ...toHer }], [owed()])).toHaveLength(1);
  });
});

import { readCsvStatement } from './read-csv-statement';
import { findNames, guessColumns } from './statement-columns';

const read = (rows: string[][]) => readCsvStatement(rows, guessColumns(findNames(rows).names));

const SARA = {
  bookedOn: '2027-01-12',
  amount: 9_000,
  payer: null,
  payerIban: null,
  text: 'Bonifico Sara Melloni RF9411',
};

const FEE = { ...SARA, bookedOn: '2027-01-13', amount: 3_550, text: 'Canone' };

describe('a statement in CSV', () => {
  it('may have the account and the balance above its columns, and the balance below', () => {
    const rows = [
      ['Conto', 'IT60X0542811101000000123456'],
      ['Saldo iniziale', '', '1.000,00'],
      ['Data contabile', 'Data valuta', 'Importo', 'Descrizione'],
      ['12/01/2027', '12/01/2027', '90,00', 'Bonifico Sara Melloni RF9411'],
      ['13/01/2027', '13/01/2027', '-35,50', 'Canone'],
      ['Saldo finale', '', '1.054,50', ''],
    ];
    expect(read(rows)).toEqual({ format: 'csv', accountIban: null, days: null, credits: [SARA], debits: [FEE] });
  });

  it('may have what came in and what went out in columns of their own, with or without sign', () => {
    const rows = [
      ['DATA', 'DARE', 'AVERE', 'CAUSALE ESTESA', 'Ordinante', 'IBAN ordinante'],
      ['12.01.2027', '', '90,00', 'RF9411', 'Sara Melloni', 'it60 x054 2811 1010 0000 0123 456'],
      ['12.01.2027', '-35,50', '', 'Canone', '', ''],
      ['12.01.2027', '35,50', '', 'Canone', '', ''],
    ];
    const { credits, debits } = read(rows);
    expect([credits, debits]).toEqual([
      [{ ...SARA, payer: 'Sara Melloni', payerIban: 'IT60X0542811101000000123456', text: 'RF9411' }],
      Array(2).fill({ ...FEE, bookedOn: '2027-01-12' }),
    ]);
  });

  it('is refused when its columns are not known', () => {
    const rows = [
      ['Quando', 'Quanto'],
      ['12/01/2027', '90,00'],
    ];
    expect(() => read(rows)).toThrow(expect.objectContaining({ code: 'billing.columns-unknown' }));
  });

  it('is refused whole when a sum cannot be read, with its row', () => {
    const rows = [
      ['Data', 'Importo', 'Descrizione'],
      ['12/01/2027', 'novanta', 'RF9411'],
    ];
    expect(() => read(rows)).toThrow(expect.objectContaining({ code: 'billing.row-unreadable', params: { row: 2 } }));
  });
});

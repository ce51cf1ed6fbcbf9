import { readStatement } from './read-statement';

const ROWS = 'Data contabile;Importo;Descrizione\r\n12/01/2027;90,00;RF94 11, grazie\r\n13/01/2027;-35,50;Canone';
const ABOVE = 'Conto di Bottega APS, via del Lavoro 12, Bologna, Italia\r\nSaldo al 13/01/2027, euro\t1.000,00\r\n';

const read = (text: string, remembered: Parameters<typeof readStatement>[1] = null) =>
  readStatement(Buffer.from(text), remembered);

describe('a CSV file with lines of another kind above its columns', () => {
  it.each([';', '\t', '|'])('comes apart at %j, however many commas stand above', (separator) => {
    const { statement } = read(ABOVE + ROWS.replaceAll(';', separator));
    expect(statement!.credits.map(({ amount, text }) => [amount, text])).toEqual([[9_000, 'RF94 11, grazie']]);
  });

  it('comes apart at the separator of the columns that were chosen for the account', () => {
    const renamed = ROWS.replace('Data contabile;Importo;Descrizione', 'Quando;Quanto;Che cosa');
    const chosen = { ...{ credit: '', debit: '', payer: '', payerIban: '' }, bookedOn: 'Quando', amount: 'Quanto' };
    const { statement } = read(ABOVE + renamed, { ...chosen, text: 'Che cosa' });
    expect(statement!.credits).toHaveLength(1);
  });
});

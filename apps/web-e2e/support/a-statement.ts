import { inDays } from './a-centre';
import type { Bottega } from './bottega';
import type { Visitor } from './visitor';

export const ACCOUNT = {
  beneficiary: 'Bottega San Donato APS',
  iban: 'IT60X0542811101000000123456',
  bank: 'Banca Etica',
};

const HERS = 'IT02A0301926102000000490887';

/** Today’s statement: Anna Sala wrote the reference of the only open transfer, and so many cents too many. */
export async function aStatement({ office }: Bottega, tooMany = 0): Promise<string> {
  const { items } = await office.get('/orders?status=open&method=transfer');
  const [{ reference, due }] = items;
  const day = inDays(0).split('-').toReversed().join('/');
  const sum = ((due.amount + tooMany) / 100).toFixed(2).replace('.', ',');
  return `Data;Importo;Descrizione;Ordinante;IBAN ordinante\n${day};${sum};Bonifico ${reference};SALA ANNA;${HERS}\n`;
}

/** Staff, at the bank’s page, choose the file; what it holds is shown before it is brought. */
export async function chooseStatement({ page }: Visitor, statement: string): Promise<void> {
  const file = { name: 'movimenti.csv', mimeType: 'text/csv', buffer: Buffer.from(statement) };
  await page.getByLabel(/^Trascina qui il file/).setInputFiles(file);
  await page.getByText('1 movimento nuovo in entrata').waitFor();
}

export async function importStatement({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: 'Importa 1 movimento' }).click();
  await page.getByText('Importato 1 movimento.').waitFor();
}

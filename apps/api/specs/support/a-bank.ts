import { type Caller, somebody } from './people';
import type { RawBody } from './browser';
import type { TestApp } from './test-app';

export const IBAN = 'IT60X0542811101000000123456';

/** What a line of the bank says: the day, the sum as it writes it, its words, who paid, from where. */
export type Line = readonly [day: string, sum: string, text: string, payer?: string, iban?: string];

/** A statement as Italian banks save it: columns by name, `;`, decimal comma, their own letters. */
export const csv = (...lines: readonly Line[]): Buffer<ArrayBuffer> =>
  Buffer.from(
    ['Data contabile;Importo;Descrizione;Ordinante;IBAN ordinante', ...lines.map((line) => line.join(';'))].join(
      '\r\n',
    ),
    'latin1',
  );

/** The centre's account, and somebody at the desk who looks after it. */
export async function aBank(test: TestApp) {
  const admin = await somebody(test, {}, 'admin');
  await admin.put('/bank/account', { beneficiary: 'Bottega APS', bank: 'Banca Etica', iban: IBAN });
  const staff = await somebody(test, {}, 'staff');
  return { admin, staff };
}

export const importing = (who: Caller, file: RawBody, query = '', type = 'text/csv') =>
  who.send('POST', `/bank-statements${query}`, file, type);

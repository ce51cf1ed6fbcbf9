import { foldText } from '@bottega/platform/kernel';

/** Which column of a bank's CSV file says what, by its name in the file; empty when none does. */
export interface StatementColumns {
  bookedOn: string;
  /** Of a sum with its sign… */
  amount: string;
  /** …or what came in and what went out, each in a column of its own. */
  credit: string;
  debit: string;
  text: string;
  payer: string;
  payerIban: string;
}

export const STATEMENT_COLUMNS = ['bookedOn', 'amount', 'credit', 'debit', 'text', 'payer', 'payerIban'] as const;

/** As Italian banks call them; what is tried first comes first. */
const USUAL: Readonly<Record<keyof StatementColumns, RegExp>> = {
  bookedOn: /^(data( di)? (contabile|operazione|registrazione|movimento|cont)|contabile|booking date|data)$/,
  amount: /^(importo|importo (in )?(eur|euro|€)|amount|movimento|ammontare)( \(?(eur|euro|€)\)?)?$/,
  credit: /^(entrate|avere|accrediti|accredito|importo avere|credit|entrata)( \(?(eur|euro|€)\)?)?$/,
  debit: /^(uscite|dare|addebiti|addebito|importo dare|debit|uscita)( \(?(eur|euro|€)\)?)?$/,
  text: /^(descrizione( (estesa|operazione|movimento|completa))?|causale( estesa)?|dettagli|description|operazione)$/,
  payer: /^(ordinante|controparte|nome|ordinante.beneficiario|nominativo|counterparty|payer)$/,
  payerIban: /^(iban( (ordinante|controparte))?|conto ordinante)$/,
};

/** How far down the names of the columns are looked for: banks put the account and the balance above them. */
const PREAMBLE = 30;

/** The row that has the names of the columns, and where it is. */
export interface ColumnNames {
  names: string[];
  row: number;
}

/** The first row that has the columns wanted, or names a day and a sum; else the first one with the most cells. */
export function findNames(rows: readonly (readonly string[])[], wanted?: StatementColumns | null): ColumnNames {
  const head = rows.slice(0, PREAMBLE);
  const named = head.findIndex((row) =>
    wanted ? areIn(wanted, trimmed(row)) : saysEnough(guessColumns(trimmed(row))),
  );
  const widest = head.reduce((best, row, index) => (row.length > head[best]!.length ? index : best), 0);
  const row = named === -1 ? widest : named;
  return { row, names: trimmed(rows[row] ?? []) };
}

const trimmed = (row: readonly string[]): string[] => row.map((name) => name.trim());

/** Which column says what, by the names banks usually give them. */
export function guessColumns(names: readonly string[]): StatementColumns {
  const find = (usual: RegExp) => names.find((name) => usual.test(foldText(name).trim())) ?? '';
  const [bookedOn, amount, credit, debit, text, payer, payerIban] = STATEMENT_COLUMNS.map((column) =>
    find(USUAL[column]),
  );
  return {
    bookedOn: bookedOn!,
    amount: credit ? '' : amount!,
    credit: credit!,
    debit: debit!,
    text: text!,
    payer: payer!,
    payerIban: payerIban!,
  };
}

/** A day, a sum and words: without them nothing can be found. */
export const saysEnough = ({ bookedOn, amount, credit, text }: StatementColumns): boolean =>
  bookedOn !== '' && (amount !== '' || credit !== '') && text !== '';

/** Whether the file has every column that is asked for. */
export const areIn = (columns: StatementColumns, names: readonly string[]): boolean =>
  Object.values(columns).every((name) => name === '' || names.includes(name));

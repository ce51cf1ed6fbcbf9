import { billingErrors } from '../billing.errors';
import type { Movement, Statement } from './statement';
import { areIn, findNames, saysEnough, type StatementColumns } from './statement-columns';
import { readCents, readDay } from './written-values';

type Cells = (column: keyof StatementColumns) => string;

/**
 * The movements of a bank's CSV file. Rows without a day are balances and headings: they are passed over.
 * @throws billing.columns-unknown, billing.row-unreadable: nothing is guessed about money
 */
export function readCsvStatement(rows: readonly (readonly string[])[], columns: StatementColumns): Statement {
  const { names, row: first } = findNames(rows, columns);
  if (!saysEnough(columns) || !areIn(columns, names)) throw billingErrors('columns-unknown');
  const credits: Movement[] = [];
  const debits: Movement[] = [];
  for (const [index, row] of rows.slice(first + 1).entries()) {
    const cells: Cells = (column) =>
      columns[column] === '' ? '' : (row[names.indexOf(columns[column])]?.trim() ?? '');
    const bookedOn = readDay(cells('bookedOn'));
    if (!bookedOn) continue;
    const amount = amountOf(cells);
    if (amount === null) throw billingErrors('row-unreadable', { row: first + index + 2 });
    (amount > 0 ? credits : debits).push({ bookedOn, amount: Math.abs(amount), ...wordsOf(cells) });
  }
  return { format: 'csv', accountIban: null, days: null, credits, debits };
}

/** What came in is more than zero, what went out less; null when neither can be read. */
function amountOf(cells: Cells): number | null {
  const [signed, credit, debit] = [cells('amount'), cells('credit'), cells('debit')];
  if (signed !== '') return readCents(signed);
  const [came, went] = [readCents(credit || '0'), readCents(debit || '0')];
  if ((credit === '' && debit === '') || came === null || went === null) return null;
  return came - Math.abs(went);
}

function wordsOf(cells: Cells): Pick<Movement, 'payer' | 'payerIban' | 'text'> {
  const iban = cells('payerIban').replace(/\s/g, '').toUpperCase();
  return { payer: cells('payer') || null, payerIban: iban || null, text: cells('text') };
}

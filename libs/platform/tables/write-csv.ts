import type { Locale } from '@bottega/platform/kernel';
import type { Cell, Column } from './column';
import { looksLikeFormula } from './formula';

/**
 * CSV as an Italian spreadsheet opens it with a double click: semicolons, decimal commas, and the mark by which it knows
 * UTF-8. Days are ISO 8601, which it reads as days. A text that looks like a formula gets an apostrophe before it.
 */
export async function* writeCsv<Row>(
  columns: readonly Column<Row>[],
  batches: AsyncIterable<readonly Row[]>,
  locale: Locale,
): AsyncGenerator<Buffer> {
  yield Buffer.from(`\uFEFF${line(columns.map(({ heading }) => quoted(heading[locale])))}`);
  for await (const rows of batches) {
    yield Buffer.from(rows.map((row) => line(columns.map(({ cell }) => written(cell(row, locale))))).join(''));
  }
}

function written(cell: Cell | null): string {
  if (!cell) return '';
  switch (cell.kind) {
    case 'number':
      return String(cell.value).replace('.', ',');
    case 'money':
      return cell.value.toFixed(2).replace('.', ',');
    case 'day':
    case 'moment':
      return cell.value;
    case 'text':
      return quoted(looksLikeFormula(cell.value) ? `'${cell.value}` : cell.value);
  }
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const line = (cells: readonly string[]) => `${cells.join(';')}\r\n`;

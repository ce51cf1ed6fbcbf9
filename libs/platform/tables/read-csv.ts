import { CsvError, parse } from 'csv-parse/sync';
import { tablesErrors } from './tables.errors';

const SEPARATORS = [';', ',', '\t', '|'];

/**
 * The rows of a CSV file as people send them: any usual separator, UTF-8 or what Italian spreadsheets save
 * (Windows-1252), fields over several lines. Rows may differ in length; the first one has the names of the columns.
 */
export function readCsv(bytes: Uint8Array): string[][] {
  const text = decode(bytes);
  const rows = parseText(text);
  if (rows.length === 0) throw tablesErrors('file-empty');
  return rows;
}

/**
 * The same by every usual separator, the likeliest first: for whoever knows what the rows must hold, where lines of another
 * kind stand above them.
 */
export function readCsvEveryWay(bytes: Uint8Array): [string[][], ...string[][][]] {
  const text = decode(bytes);
  const likeliest = separatorOf(text);
  const others = SEPARATORS.filter((separator) => separator !== likeliest && text.includes(separator));
  return [readCsv(bytes), ...others.map((separator) => parseText(text, separator))];
}

function parseText(text: string, delimiter = separatorOf(text)): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw tablesErrors('file-unreadable', { line: Number(error['lines'] ?? 1) });
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The one most used in the line of names. */
function separatorOf(text: string): string {
  const [names = ''] = text.split(/\r?\n|\r/, 1);
  const uses = (separator: string) => names.split(separator).length;
  return SEPARATORS.reduce((best, separator) => (uses(separator) > uses(best) ? separator : best));
}

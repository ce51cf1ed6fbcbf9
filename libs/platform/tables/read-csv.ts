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

function parseText(text: string): string[][] {
  try {
    return parse(text, {
      delimiter: separatorOf(text),
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

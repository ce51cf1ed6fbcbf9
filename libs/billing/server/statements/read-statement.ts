import {
  findNames,
  guessColumns,
  readCsvStatement,
  saysEnough,
  areIn,
  type Statement,
  type StatementColumns,
} from '@bottega/billing/domain';
import { readCsvEveryWay } from '@bottega/platform/tables';
import { readCamt } from './read-camt';

/** The columns of a CSV file, as it has them and as they are taken. */
export interface FileColumns {
  names: string[];
  /** A few rows, to choose by. */
  rows: string[][];
  chosen: StatementColumns;
}

export interface StatementFile {
  /** Null while nobody has said which columns say what. */
  statement: Statement | null;
  /** Null for a format that says so itself. */
  columns: FileColumns | null;
}

const FEW = 4;

/**
 * A bank's file, by what it holds: its name and type say little. CSV files are read by the columns remembered of the
 * account, where the file has them, or by the names banks usually give.
 * @throws billing.statement-unreadable, billing.row-unreadable, tables.file-unreadable, tables.file-empty
 */
export function readStatement(file: Buffer, remembered: StatementColumns | null): StatementFile {
  if (looksLikeXml(file)) return { statement: readCamt(file.toString('utf8')), columns: null };
  const rows = readingOf(readCsvEveryWay(file), remembered);
  const fits = remembered !== null && areIn(remembered, findNames(rows, remembered).names);
  const { names, row } = findNames(rows, fits ? remembered : null);
  const chosen = fits ? remembered : guessColumns(names);
  return {
    statement: saysEnough(chosen) ? readCsvStatement(rows, chosen) : null,
    columns: { names: names.filter(Boolean), rows: rows.slice(row + 1, row + 1 + FEW), chosen },
  };
}

/** The one that has the columns remembered, or names a day and a sum; else the one of the likeliest separator. */
function readingOf(readings: [string[][], ...string[][][]], remembered: StatementColumns | null): string[][] {
  const known = readings.find((rows) => remembered && areIn(remembered, findNames(rows, remembered).names));
  const named = readings.find((rows) => saysEnough(guessColumns(findNames(rows).names)));
  return known ?? named ?? readings[0];
}

const looksLikeXml = (file: Buffer): boolean => /^\uFEFF?\s*</.test(file.subarray(0, 100).toString('utf8'));

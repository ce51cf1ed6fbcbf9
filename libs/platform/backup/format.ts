/**
 * A backup is one gzip file of text: a line of JSON saying what it is; for each table a line of JSON naming it, its rows
 * in PostgreSQL's COPY text format, and the line `\.` which no row can be; at the end a line with the count and the
 * SHA-256 of every table's rows. A file without its last line was cut short.
 */
export interface BackupHeader {
  bottega: 'backup';
  format: 1;
  takenAt: string;
  /** The schema it was taken from, by the names of its migrations in their order. */
  migrations: string[];
}

export interface TableHeading {
  table: string;
  columns: string[];
}

export interface Measure {
  rows: number;
  /** Of the rows in COPY text format, in the order of their primary key. */
  sha256: string;
}

export interface BackupSummary {
  tables: Record<string, Measure>;
  /** Where each sequence stands. */
  sequences: Record<string, string>;
}

export const FORMAT = 1;

export const END_OF_ROWS = '\\.\n';

import type { Locale } from '@bottega/platform/kernel';
import type { Column } from './column';
import { writeCsv } from './write-csv';
import { writeXlsx } from './write-xlsx';

export const TABLE_FORMATS = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

type Writer = <Row>(
  columns: readonly Column<Row>[],
  batches: AsyncIterable<readonly Row[]>,
  locale: Locale,
) => AsyncGenerator<Buffer>;

export const TABLE_FILES: Readonly<Record<TableFormat, { mediaType: string; write: Writer }>> = {
  csv: { mediaType: 'text/csv; charset=utf-8', write: writeCsv },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: writeXlsx },
};

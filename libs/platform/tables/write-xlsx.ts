import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Locale } from '@bottega/platform/kernel';
import type { Column } from './column';
import { FIXED_PARTS, SHEET_PART } from './xlsx-parts';
import { sheetEnd, sheetRow, sheetStart } from './xlsx-sheet';

/**
 * A workbook of one sheet, written batch by batch: neither the table nor the file is ever held whole. Texts are inline
 * strings, which no spreadsheet computes.
 */
export async function* writeXlsx<Row>(
  columns: readonly Column<Row>[],
  batches: AsyncIterable<readonly Row[]>,
  locale: Locale,
): AsyncGenerator<Buffer> {
  const pieces: Buffer[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(Buffer.from(piece));
  });
  for (const [name, content] of Object.entries(FIXED_PARTS)) addPart(zip, name).push(strToU8(content), true);
  const sheet = addPart(zip, SHEET_PART);
  sheet.push(strToU8(sheetStart(columns.map(({ heading }) => heading[locale]))));
  let number = 1;
  for await (const rows of batches) {
    const xml = rows
      .map((row) =>
        sheetRow(
          ++number,
          columns.map(({ cell }) => cell(row, locale)),
        ),
      )
      .join('');
    sheet.push(strToU8(xml));
    yield* pieces.splice(0);
  }
  sheet.push(strToU8(sheetEnd(columns.length, number)), true);
  zip.end();
  yield* pieces;
}

function addPart(zip: Zip, name: string): ZipDeflate {
  const part = new ZipDeflate(name);
  zip.add(part);
  return part;
}

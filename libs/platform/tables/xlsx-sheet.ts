import type { Cell } from './column';
import { looksLikeFormula } from './formula';
import { STYLES } from './xlsx-parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DAY_MS = 86_400_000;
/** Spreadsheets count days from here, for they believe in a 29 February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);
/** The most a cell may hold (Excel specifications and limits). */
const MAX_LENGTH = 32_767;

/** Headings stay in sight while one scrolls. */
export const sheetStart = (headings: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">` +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  `<cols><col min="1" max="${headings.length}" width="22" customWidth="1"/></cols><sheetData>` +
  `<row r="1">${headings.map((heading, index) => textCell(index, 1, heading, STYLES.heading)).join('')}</row>`;

export const sheetRow = (number: number, cells: readonly (Cell | null)[]): string =>
  `<row r="${number}">${cells.map((cell, index) => (cell ? cellXml(index, number, cell) : '')).join('')}</row>`;

export const sheetEnd = (columns: number, rows: number): string =>
  `</sheetData><autoFilter ref="A1:${letters(columns - 1)}${rows}"/></worksheet>`;

function cellXml(column: number, row: number, cell: Cell): string {
  const at = `${letters(column)}${row}`;
  switch (cell.kind) {
    case 'number':
    case 'money':
      return `<c r="${at}" s="${STYLES[cell.kind]}"><v>${cell.value}</v></c>`;
    case 'day':
    case 'moment':
      return `<c r="${at}" s="${STYLES[cell.kind]}"><v>${serial(cell.value)}</v></c>`;
    case 'text':
      return textCell(column, row, cell.value, looksLikeFormula(cell.value) ? STYLES.quoted : STYLES.plain);
  }
}

const textCell = (column: number, row: number, value: string, style: number) =>
  `<c r="${letters(column)}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value.slice(0, MAX_LENGTH))}</t></is></c>`;

/** A day, or a day and time, as the number of days spreadsheets keep. */
const serial = (wall: string) =>
  (Date.parse(`${wall.length === 10 ? `${wall}T00:00` : wall.replace(' ', 'T')}Z`) - EPOCH) / DAY_MS;

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

const ENTITY: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** XML 1.0 has no way to write most control characters, nor half of a surrogate pair: they go. */
const escaped = (text: string) =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>]/g, (character) => ENTITY[character]!);

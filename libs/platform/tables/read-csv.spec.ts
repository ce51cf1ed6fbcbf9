import { readCsv } from './read-csv';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([';', ',', '\t', '|'])('rows come apart at %j, whatever stands in their fields', (separator) => {
  const lines =
    ['titolo', 'ore'].join(separator) + '\r\n' + ['"Uno; due, tre|\n«quattro» ""5"""', '20'].join(separator);
  expect(readCsv(bytes(lines))).toEqual([
    ['titolo', 'ore'],
    ['Uno; due, tre|\n«quattro» "5"', '20'],
  ]);
});

test('accents are read in UTF-8, with or without its mark, and as Italian spreadsheets save them', () => {
  const expected = [['città', 'perché'], ['è', '€']]; // prettier-ignore
  const text = 'città;perché\nè;€';
  const windows = Uint8Array.from([...text].map((letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0))));
  expect([readCsv(bytes(text)), readCsv(bytes(`\uFEFF${text}`)), readCsv(windows)]).toEqual(Array(3).fill(expected));
});

test('rows keep their own length, quotes in the middle stay, blank lines are none', () => {
  expect(readCsv(bytes('a;b;c\n\n1\n\n2;monitor 27";x;y\n'))).toEqual([['a', 'b', 'c'], ['1'], ['2', 'monitor 27"', 'x', 'y']]); // prettier-ignore
});

test('quotes left open are told by their line, and an empty file as such', () => {
  const unfinished = () => readCsv(bytes('a;b\n1;"due\ntre'));
  expect(unfinished).toThrow(expect.objectContaining({ code: 'tables.file-unreadable', params: { line: 3 } }));
  expect(() => readCsv(bytes('\n'))).toThrow(expect.objectContaining({ code: 'tables.file-empty' }));
});

import { plainText } from './plain-text';
import { readMinutes, readPercent, readTexts } from './values';

test.each([
  ['20', 1200],
  ['7,5', 450],
  ['7.25 ore', 435],
  ['7:30', 450],
  ['1h30', 90],
  ['2 h', 120],
])('%s is as long as %i minutes', (cell, minutes) => {
  expect(readMinutes(cell)).toEqual({ value: minutes });
});

test.each(['', 'venti', '-3', '7:75', '1.000.000', '20 giorni'])('«%s» is no length', (cell) => {
  expect(readMinutes(cell)).toEqual({ fault: expect.objectContaining({ code: 'catalogue.hours-unreadable' }) });
});

test('a threshold lies between 0 and 100 per cent', () => {
  const refused = { fault: expect.objectContaining({ code: 'catalogue.threshold-out-of-range' }) };
  expect(['75', '100 %', '101', '7,5'].map(readPercent)).toEqual([{ value: 75 }, { value: 100 }, refused, refused]);
});

test('a list keeps each text once and says what is too long or too many', () => {
  const fault = (code: string, params: object) => ({ fault: expect.objectContaining({ code, params }) });
  expect([readTexts('uno; due|uno\n• tre', 5, 3), readTexts('lunghissimo', 5, 3), readTexts('a;b;c;d', 5, 3)]).toEqual([
    { value: ['uno', 'due', 'tre'] },
    fault('catalogue.text-too-long', { max: 5, length: 11 }),
    fault('catalogue.too-many-items', { max: 3, items: 4 }),
  ]);
});

test.each([
  ['dell&#39;acqua &amp; del &#x66;uoco&nbsp;sacro', "dell'acqua & del fuoco sacro"],
  ['<p style="x">Uno</p>\n\n<p>due<br/>tre</p>', 'Uno\n\ndue\ntre'],
  ['<h2>Programma</h2><ol><li>A</li><li>B</li></ol>', '## Programma\n\n- A\n- B'],
  ['se a < b e c > d', 'se a < b e c > d'],
  ['<script>alert(1)</script>testo\u0000', 'testo'],
  ['&boh; &#0;&#9999999;', '&boh;'],
])('%j reads %j', (cell, text) => {
  expect(plainText(cell)).toBe(text);
});

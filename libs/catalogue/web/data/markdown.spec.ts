import { readMarkdown } from './markdown';

describe('a description in Markdown', () => {
  test('is headings, paragraphs and lists', () => {
    const text = '## Prima sera\n\nSi parte\nda zero.\n\n- un LED\n- un motore';
    expect(readMarkdown(text)).toEqual([
      { kind: 'heading', spans: [{ text: 'Prima sera' }] },
      { kind: 'paragraph', spans: [{ text: 'Si parte da zero.' }] },
      { kind: 'list', items: [[{ text: 'un LED' }], [{ text: 'un motore' }]] },
    ]);
  });

  test('has stress and links in its lines', () => {
    expect(readMarkdown('Il **robot** è *tuo*: [vedi](https://esempio.it).')).toEqual([
      {
        kind: 'paragraph',
        spans: [
          { text: 'Il ' },
          { text: 'robot', strong: true },
          { text: ' è ' },
          { text: 'tuo', emphasis: true },
          { text: ': ' },
          { text: 'vedi', to: 'https://esempio.it' },
          { text: '.' },
        ],
      },
    ]);
  });

  test.each([
    '[x](javascript:alert(1))',
    '[x](//evil.example)',
    '<img src=x onerror=alert(1)>',
    'un_nome_lungo, 2*3*4',
  ])('«%s» stays the text it is', (text) => {
    const [block] = readMarkdown(text);
    const spans = block?.kind === 'paragraph' ? block.spans : [];
    expect([spans.map((span) => span.text).join(''), spans.flatMap((span) => Object.keys(span))]).toEqual([
      text,
      spans.map(() => 'text'),
    ]);
  });

  test('of nothing is nothing', () => expect(readMarkdown('  \n\n ')).toEqual([]));
});

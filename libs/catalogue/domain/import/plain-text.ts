const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  agrave: 'à',
  egrave: 'è',
  eacute: 'é',
  igrave: 'ì',
  ograve: 'ò',
  ugrave: 'ù',
  Agrave: 'À',
  Egrave: 'È',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
};

const LAST_CODE_POINT = 0x10ffff;

/**
 * The words of a cell: lists that come out of web sites carry their tags and entities along. Paragraphs, lists and
 * headings become those of Markdown, other tags go.
 */
export function plainText(cell: string): string {
  const words = /<\/?[a-z][^<>]*>/i.test(cell) ? withoutTags(cell) : cell;
  return withoutEntities(words)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const withoutTags = (html: string) =>
  html
    .replace(/<(script|style)\b.*?<\/\1\s*>/gis, '')
    .replace(/\s*<br[^<>]*>\s*/gi, '\n')
    .replace(/\s*<li\b[^<>]*>\s*/gi, '\n- ')
    .replace(/\s*<h[1-6]\b[^<>]*>\s*/gi, '\n\n## ')
    .replace(/\s*<\/?(p|div|ul|ol|h[1-6])\b[^<>]*>\s*/gi, '\n\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '');

const withoutEntities = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,8}));/gi, (entity, decimal, hexadecimal, name) => {
    if (name) return NAMED[name] ?? entity;
    const codePoint = decimal ? Number(decimal) : parseInt(hexadecimal, 16);
    return codePoint > 0 && codePoint <= LAST_CODE_POINT ? String.fromCodePoint(codePoint) : '';
  });

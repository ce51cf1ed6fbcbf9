/** A stretch of text; `to` makes it a link. */
export interface Span {
  text: string;
  strong?: boolean;
  emphasis?: boolean;
  to?: string;
}

export type Block = { kind: 'heading' | 'paragraph'; spans: Span[] } | { kind: 'list'; items: Span[][] };

const SPANS =
  /\*\*(?<strong>[^*]+)\*\*|(?<!\w)[*_](?<emphasis>[^*_]+)[*_](?!\w)|\[(?<label>[^\]]+)\]\((?<to>[^)\s]+)\)/g;
const SAFE_LINK = /^(https?:\/\/|mailto:|\/(?!\/))/;

/**
 * The little Markdown a description needs: headings, paragraphs, lists, bold, italics and links. It becomes data that a
 * template draws, never HTML, so that nothing written there can run.
 */
export function readMarkdown(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((chunk) => chunk.trim())
    .filter(Boolean)
    .map(toBlock);
}

function toBlock(chunk: string): Block {
  const heading = /^#{1,6}\s+(.+)$/s.exec(chunk);
  if (heading) return { kind: 'heading', spans: toSpans(heading[1]!) };
  const lines = chunk.split('\n');
  const items = lines.map((line) => /^\s*(?:[-*]|\d+\.)\s+(.+)$/.exec(line)?.[1]);
  if (items.every((item) => item !== undefined)) return { kind: 'list', items: items.map(toSpans) };
  return { kind: 'paragraph', spans: toSpans(lines.join(' ')) };
}

function toSpans(text: string): Span[] {
  const spans: Span[] = [];
  let read = 0;
  for (const match of text.matchAll(SPANS)) {
    if (match.index > read) spans.push({ text: text.slice(read, match.index) });
    spans.push(toSpan(match));
    read = match.index + match[0].length;
  }
  if (read < text.length) spans.push({ text: text.slice(read) });
  return spans;
}

function toSpan({ 0: whole, groups }: RegExpMatchArray): Span {
  const { strong, emphasis, label, to } = groups!;
  if (strong) return { text: strong, strong: true };
  if (emphasis) return { text: emphasis, emphasis: true };
  return SAFE_LINK.test(to!) ? { text: label!, to: to! } : { text: whole };
}

import bricolageRanges from '@fontsource-variable/bricolage-grotesque/unicode.json';
import notoRanges from '@fontsource-variable/noto-sans/unicode.json';
import publicRanges from '@fontsource-variable/public-sans/unicode.json';
import type { Font } from 'fontkit';
import { readFile } from 'node:fs/promises';
import { pdfErrors } from './pdf.errors';

/** `poster` and `head` are the narrow shop-sign letters, `text` and `strong` those one reads. */
export type Face = 'poster' | 'head' | 'text' | 'strong';

/** A fixed font file, and the code points it draws. */
export interface CutFont {
  readonly file: Buffer;
  readonly letters: ReadonlySet<number>;
}

/** The fonts of each face, in the order in which a letter is looked for. */
export type Typefaces = Readonly<Record<Face, readonly CutFont[]>>;

/** One file of @fontsource-variable: the letters it is for, and where on its axes to cut it. */
interface Source {
  readonly file: string;
  readonly range: string;
  readonly axes: Readonly<Record<string, number>>;
}

const bricolage = (wdth: number, wght: number): Source[] =>
  (['latin', 'latin-ext', 'vietnamese'] as const).map((script) => ({
    file: `@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-${script}-standard-normal.woff2`,
    range: bricolageRanges[script],
    axes: { wdth, wght, opsz: 48 },
  }));

const publicSans = (wght: number): Source[] =>
  (['latin', 'latin-ext', 'vietnamese'] as const).map((script) => ({
    file: `@fontsource-variable/public-sans/files/public-sans-${script}-wght-normal.woff2`,
    range: publicRanges[script],
    axes: { wght },
  }));

const notoSans = (wdth: number, wght: number): Source[] =>
  (['cyrillic', 'cyrillic-ext', 'greek'] as const).map((script) => ({
    file: `@fontsource-variable/noto-sans/files/noto-sans-${script}-standard-normal.woff2`,
    range: notoRanges[script],
    axes: { wdth, wght },
  }));

/** Names come in more letters than our own two families draw: Noto Sans lends them Cyrillic and Greek. */
const SOURCES: Record<Face, Source[]> = {
  poster: [...bricolage(80, 740), ...notoSans(80, 740)],
  head: [...bricolage(86, 700), ...notoSans(86, 700)],
  text: [...publicSans(400), ...notoSans(100, 400)],
  strong: [...publicSans(600), ...notoSans(100, 600)],
};

/** The fonts that a text may need: always the Latin ones, others only for letters that are theirs. */
export async function typefacesFor(text: string): Promise<Typefaces> {
  const codePoints = Array.from(text.normalize('NFC'), (letter) => letter.codePointAt(0)!);
  const faces = Object.entries(SOURCES).map(async ([face, sources]) => {
    const needed = sources.filter(({ range }, index) => index === 0 || codePoints.some(isIn(range)));
    return [face, await Promise.all(needed.map(cutOnce))];
  });
  return Object.fromEntries(await Promise.all(faces));
}

/** Which of a face's fonts draws a letter; null for a pictograph or a control nobody can draw, which is left out. */
export function fontIndex(fonts: readonly CutFont[], letter: string): number | null {
  const index = fonts.findIndex(({ letters }) => letters.has(letter.codePointAt(0)!));
  if (index >= 0) return index;
  if (/[\p{Extended_Pictographic}\p{Emoji_Component}\p{C}]/u.test(letter)) return null;
  throw pdfErrors('letters-not-printable', { letters: [letter] });
}

const cuts = new Map<Source, Promise<CutFont>>();

/** PDF needs fixed fonts: each is cut out of its variable file once per process. */
function cutOnce(source: Source): Promise<CutFont> {
  const made = cuts.get(source) ?? cut(source);
  cuts.set(source, made);
  return made;
}

// The tools that cut fonts take some forty MB with their tables: who never makes a PDF never loads them.
async function cut({ file, range, axes }: Source): Promise<CutFont> {
  const [{ default: subsetFont }, { create }] = await Promise.all([import('subset-font'), import('fontkit')]);
  const letters = String.fromCodePoint(...spansOf(range).flatMap(([from, to]) => codePointsBetween(from, to)));
  const variable = await readFile(require.resolve(file));
  const fixed = await subsetFont(variable, letters, { targetFormat: 'truetype', variationAxes: axes });
  return { file: fixed, letters: new Set((create(fixed) as Font).characterSet) };
}

const isIn = (range: string) => {
  const spans = spansOf(range);
  return (codePoint: number) => spans.some(([from, to]) => codePoint >= from && codePoint <= to);
};

/** `U+0000-00FF,U+0131` as pairs of first and last. */
const spansOf = (range: string): [number, number][] =>
  range.split(',').map((span) => {
    const [from, to = from] = span.replace('U+', '').split('-') as [string, string?];
    return [parseInt(from, 16), parseInt(to, 16)];
  });

const codePointsBetween = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

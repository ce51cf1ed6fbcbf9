import { Face, fontIndex, Typefaces } from './typefaces';

/** Text in another face than its paragraph's. */
export interface Span {
  readonly text: string;
  readonly face: Face;
}

export interface Letter {
  readonly letter: string;
  /** The name of the font that draws it: its face, and the place in that face's list. */
  readonly font: string;
}

/** Letters in a row that one font draws. */
export interface Run {
  text: string;
  readonly font: string;
}

export const fontName = (face: string, index: number) => `${face}-${index}`;

/** The words of a text, each letter in the first font of its face that has it. No-break spaces stay inside words. */
export function wordsOf(spans: readonly Span[], typefaces: Typefaces): Letter[][] {
  const words: Letter[][] = [[]];
  for (const { letter, font } of spans.flatMap((span) => lettersOf(span, typefaces))) {
    if (letter === ' ') words.push([]);
    else words.at(-1)!.push({ letter, font });
  }
  return words.filter((word) => word.length > 0);
}

export function runsOf(letters: readonly Letter[]): Run[] {
  const runs: Run[] = [];
  for (const { letter, font } of letters) {
    const last = runs.at(-1);
    if (last?.font === font) last.text += letter;
    else runs.push({ text: letter, font });
  }
  return runs;
}

/**
 * The space to go on with after some letters. Only the first font of a face has one; where that font draws nothing else
 * it comes from the text face, for viewers complain of an embedded font that is blank.
 */
export function spaceAfter(letters: readonly Letter[]): Letter {
  const first = fontName(letters.at(-1)!.font.replace(/-\d+$/, ''), 0);
  const isUsed = letters.some(({ font }) => font === first);
  return { letter: ' ', font: isUsed ? first : fontName('text', 0) };
}

function lettersOf({ text, face }: Span, typefaces: Typefaces): Letter[] {
  return [...text.normalize('NFC').replace(/[\t\r\n]/g, ' ')].flatMap((letter) => {
    const index = fontIndex(typefaces[face], letter);
    return index === null ? [] : [{ letter, font: fontName(face, index) }];
  });
}

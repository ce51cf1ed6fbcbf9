import { fontName, Letter, Run, runsOf, spaceAfter, Span, wordsOf } from './letters';
import { Face, Typefaces } from './typefaces';

export interface Style {
  readonly face: Face;
  readonly size: number;
  /** Line height, in sizes. */
  readonly leading: number;
  /** Space added between letters, in sizes. */
  readonly tracking?: number;
  readonly ink: string;
}

export interface SetText {
  readonly lines: readonly (readonly Letter[])[];
  readonly style: Style;
  readonly height: number;
  /** Whether a word was longer than a line and had to be cut. */
  readonly hasBrokenWord: boolean;
}

/** Sizes to try in turn, each with the lines it may take: short words are a shop sign, long ones still fit. */
export type Ladder = readonly (readonly [size: number, lines: number])[];

/** Breaks text into lines, and draws them. */
export class Typesetter {
  constructor(
    private readonly doc: PDFKit.PDFDocument,
    private readonly typefaces: Typefaces,
  ) {
    for (const [face, fonts] of Object.entries(typefaces)) {
      fonts.forEach(({ file }, index) => doc.registerFont(fontName(face, index), file));
    }
  }

  set(spans: readonly (string | Span)[], style: Style, width: number): SetText {
    const inFaces = spans.map((span) => (typeof span === 'string' ? { text: span, face: style.face } : span));
    const lines: Letter[][] = [];
    let hasBrokenWord = false;
    for (const word of wordsOf(inFaces, this.typefaces)) {
      const line = lines.at(-1);
      const longer = line && [...line, spaceAfter(line), ...word];
      if (longer && this.width(longer, style) <= width) {
        lines[lines.length - 1] = longer;
        continue;
      }
      const parts = this.cutToWidth(word, style, width);
      hasBrokenWord ||= parts.length > 1;
      lines.push(...parts);
    }
    return { lines, style, height: lines.length * style.size * style.leading, hasBrokenWord };
  }

  /** The largest step of a ladder that holds the text, or else the last. */
  fit(text: string, style: Omit<Style, 'size'>, ladder: Ladder, width: number): SetText {
    const steps = ladder.map(([size, lines]) => ({ lines, set: this.set([text], { ...style, size }, width) }));
    const holding = steps.find(({ set, lines }) => set.lines.length <= lines && !set.hasBrokenWord);
    return (holding ?? steps.at(-1)!).set;
  }

  draw({ lines, style }: SetText, left: number, top: number): void {
    const { size, leading, ink } = style;
    this.doc.fillColor(ink);
    lines.forEach((line, index) => {
      // Whoever reads the text without its lines needs the space that the break took away.
      const letters = index < lines.length - 1 ? [...line, spaceAfter(line)] : line;
      this.drawLine(letters, style, left, top + (index + 0.5) * size * leading + 0.35 * size);
    });
  }

  widthOf({ lines, style }: SetText): number {
    return Math.max(...lines.map((line) => this.width(line, style)));
  }

  private drawLine(letters: readonly Letter[], style: Style, left: number, baseline: number): void {
    const options = { ...spacing(style), lineBreak: false, baseline: 'alphabetic' } as const;
    let x = left;
    for (const run of runsOf(letters)) {
      this.use(run, style).text(run.text, x, baseline, options);
      x += this.runWidth(run, style);
    }
  }

  private cutToWidth(word: Letter[], style: Style, width: number): Letter[][] {
    const parts: Letter[][] = [[]];
    for (const letter of word) {
      const longer = [...parts.at(-1)!, letter];
      if (longer.length === 1 || this.width(longer, style) <= width) parts[parts.length - 1] = longer;
      else parts.push([letter]);
    }
    return parts;
  }

  private width(letters: readonly Letter[], style: Style): number {
    return runsOf(letters).reduce((sum, run) => sum + this.runWidth(run, style), 0);
  }

  private runWidth(run: Run, style: Style): number {
    return this.use(run, style).widthOfString(run.text, spacing(style));
  }

  private use(run: Run, { size }: Style): PDFKit.PDFDocument {
    return this.doc.font(run.font).fontSize(size);
  }
}

const spacing = ({ size, tracking = 0 }: Style) => ({ characterSpacing: size * tracking });

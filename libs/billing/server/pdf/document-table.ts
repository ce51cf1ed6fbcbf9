import type { DocumentLine } from '@bottega/billing/domain';
import { type Canvas, INK, type SetText } from '@bottega/platform/pdf';
import { LABEL, SHEET, TEXT, WIDTH } from './document-page';
import { euroWords, lineWords, treatmentWords } from './document-words';

const TREATMENT_LEFT = SHEET.left + WIDTH - 180;
const SUM_WIDTH = 90;
const WORDS_WIDTH = TREATMENT_LEFT - SHEET.left - 16;
const PAD = 6;

export interface TableRow {
  tag: 'TH' | 'TD';
  words: SetText;
  treatment: SetText;
  sum: SetText;
  height: number;
}

export const setTable = (canvas: Canvas, lines: readonly DocumentLine[]): TableRow[] => [
  setRow(canvas, 'TH', ['Per che cosa', 'IVA', 'Importo']),
  ...lines.map((line) => {
    return setRow(canvas, 'TD', [lineWords(line), treatmentWords(line.treatment), euroWords(line.amount)]);
  }),
];

function setRow({ setter }: Canvas, tag: TableRow['tag'], [words, treatment, sum]: [string, string, string]): TableRow {
  const style = tag === 'TH' ? LABEL : TEXT;
  const set = setter.set([words], style, WORDS_WIDTH);
  return {
    tag,
    words: set,
    treatment: setter.set([treatment], style, TREATMENT_LEFT - SHEET.left),
    sum: setter.set([sum], style, SUM_WIDTH),
    height: set.height + PAD * 2,
  };
}

/** @returns where it ends */
export function drawRow(canvas: Canvas, { tag, words, treatment, sum, height }: TableRow, top: number): number {
  canvas.writeRow(tag, [
    { text: words, left: SHEET.left, top: top + PAD },
    { text: treatment, left: TREATMENT_LEFT, top: top + PAD },
    { text: sum, left: SHEET.right - canvas.setter.widthOf(sum), top: top + PAD },
  ]);
  canvas.decorate((doc) => doc.rect(SHEET.left, top + height, WIDTH, tag === 'TH' ? 1.2 : 0.4).fill(INK.ink));
  return top + height;
}

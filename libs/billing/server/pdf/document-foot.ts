import type { DocumentFacts } from '@bottega/billing/domain';
import type { Canvas, SetText } from '@bottega/platform/pdf';
import { SHEET, SMALL, STRONG, TEXT, WIDTH } from './document-page';
import { noteWords, sumWords } from './document-words';

const SUMS_WIDTH = 240;
const GAP = 14;

export interface Foot {
  sums: SetText[];
  notes: SetText[];
  height: number;
}

export function setFoot({ setter }: Canvas, facts: DocumentFacts): Foot {
  const told = sumWords(facts);
  const sums = told.map(([label, sum], index) => {
    return setter.set([`${label} ${sum}`], index === told.length - 1 ? STRONG : TEXT, SUMS_WIDTH);
  });
  const notes = noteWords(facts).map((words) => setter.set([words], SMALL, WIDTH));
  return { sums, notes, height: heightOf(sums) + heightOf(notes) + GAP * 2 };
}

export function drawFoot(canvas: Canvas, { sums, notes }: Foot, top: number): void {
  let y = top + GAP;
  for (const sum of sums) {
    canvas.write('P', sum, SHEET.right - canvas.setter.widthOf(sum), y);
    y += sum.height;
  }
  y += GAP;
  for (const note of notes) {
    canvas.write('P', note, SHEET.left, y);
    y += note.height;
  }
}

const heightOf = (texts: readonly SetText[]) => texts.reduce((sum, { height }) => sum + height, 0);

import { type Canvas, INK } from '@bottega/platform/pdf';
import { LABEL, NAME, SHEET, SMALL, TEXT, WIDTH } from './sheet-page';
import { RULES } from './sheet-words';
import type { SignSheetFacts } from './sign-sheet-facts';

const LINE_HEIGHT = 29;
const NAME_WIDTH = 190;
const BOX_WIDTH = 168;
const TALLY_LEFT = SHEET.left + NAME_WIDTH + BOX_WIDTH * 2 + 24;

/** An instructor nobody has named yet still signs. */
const signers = ({ instructors }: SignSheetFacts): [role: string, name: string][] => [
  ...(instructors.length > 0 ? instructors : ['']).map((name): [string, string] => ['Docente', name]),
  ['Tutor', ''],
];

export const footHeight = (facts: SignSheetFacts): number => 39 + signers(facts).length * LINE_HEIGHT;

/** Who taught signs too, counts who was there, and says what happened. */
export function drawFoot(canvas: Canvas, facts: SignSheetFacts, top: number): void {
  const { setter } = canvas;
  canvas.write('P', setter.set([RULES], SMALL, WIDTH), SHEET.left, top + 7);
  const first = top + 25;
  signers(facts).forEach(([role, name], index) => {
    const y = first + index * LINE_HEIGHT;
    const words = [
      { text: `${role} `, face: TEXT.face },
      { text: name, face: NAME.face },
    ];
    canvas.write('P', setter.set(words, TEXT, NAME_WIDTH - 10), SHEET.left, y + 9);
    drawBoxes(canvas, y);
  });
  ['Presenti', 'Assenti', 'Annotazioni'].forEach((label, index) => {
    const left = TALLY_LEFT + Math.min(index, 2) * 70;
    canvas.write('P', setter.set([label], LABEL, 66), left, first);
  });
  canvas.decorate((doc) => {
    doc.lineWidth(0.6).strokeColor(INK.ink);
    [0, 70].forEach((shift) => doc.rect(TALLY_LEFT + shift, first + 12, 58, 22).stroke());
    doc
      .rect(TALLY_LEFT + 140, first + 12, SHEET.right - TALLY_LEFT - 140, signers(facts).length * LINE_HEIGHT - 16)
      .stroke();
  });
}

function drawBoxes(canvas: Canvas, top: number): void {
  const left = SHEET.left + NAME_WIDTH;
  ['Firma in entrata', 'Firma in uscita'].forEach((label, index) => {
    const text = canvas.setter.set([label], { ...SMALL, size: 6.4 }, BOX_WIDTH);
    canvas.write('P', text, left + index * (BOX_WIDTH + 6) + 3, top + 1);
  });
  canvas.decorate((doc) => {
    doc.lineWidth(0.6).strokeColor(INK.ink);
    [0, 1].forEach((index) => doc.rect(left + index * (BOX_WIDTH + 6), top, BOX_WIDTH, LINE_HEIGHT - 4).stroke());
  });
}

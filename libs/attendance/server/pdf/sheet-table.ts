import { type Canvas, INK } from '@bottega/platform/pdf';
import { LABEL, NAME, SHEET, TEXT, WIDTH } from './sheet-page';
import type { SignSheetFacts } from './sign-sheet-facts';

const COLUMNS = [
  { heading: 'N.', width: 26 },
  { heading: 'Cognome e nome', width: 186 },
  { heading: 'Ora di entrata', width: 62 },
  { heading: 'Firma in entrata', width: 168 },
  { heading: 'Ora di uscita', width: 62 },
  { heading: 'Firma in uscita', width: 168 },
  { heading: 'Note', width: WIDTH - 672 },
];
const LEFTS = COLUMNS.map(
  (_, index) => SHEET.left + COLUMNS.slice(0, index).reduce((sum, { width }) => sum + width, 0),
);
const PAD = 5;

export const HEADING_HEIGHT = 19;
/** Room for a signature. */
export const ROW_HEIGHT = 25;

type Learner = SignSheetFacts['learners'][number];

/** The headings, heard on the first page only. */
export function drawHeadings(canvas: Canvas, top: number, again: boolean): void {
  const cells = COLUMNS.map(({ heading, width }, index) => ({
    text: canvas.setter.set([heading], LABEL, width - PAD),
    left: LEFTS[index]! + PAD,
    top: top + 5,
  }));
  if (again) canvas.decorate(() => cells.forEach(({ text, left, top: y }) => canvas.setter.draw(text, left, y)));
  else canvas.writeRow('TH', cells);
  drawGrid(canvas, top, HEADING_HEIGHT);
}

/** A row for each: their number and name, and boxes to sign in. */
export function drawLearners(canvas: Canvas, learners: readonly Learner[], first: number, top: number): void {
  learners.forEach(({ familyName, givenName }, index) => {
    const y = top + index * ROW_HEIGHT;
    const number = canvas.setter.set([String(first + index)], TEXT, COLUMNS[0]!.width - PAD);
    const name = canvas.setter.set([`${familyName} ${givenName}`], NAME, COLUMNS[1]!.width - PAD * 2);
    const texts = [number, name, ...COLUMNS.slice(2).map(() => null)];
    canvas.writeRow(
      'TD',
      texts.map((text, column) => ({
        text,
        left: LEFTS[column]! + PAD,
        top: y + (ROW_HEIGHT - (text?.height ?? 0)) / 2,
      })),
    );
    drawGrid(canvas, y, ROW_HEIGHT);
  });
}

function drawGrid(canvas: Canvas, top: number, height: number): void {
  canvas.decorate((doc) => {
    doc.lineWidth(0.6).strokeColor(INK.ink);
    COLUMNS.forEach(({ width }, index) => doc.rect(LEFTS[index]!, top, width, height).stroke());
  });
}

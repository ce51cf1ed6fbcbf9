import { INK } from '@bottega/platform/pdf';
import { PAGE, PANEL_WIDTH } from './page';

const GROUND = '#F1E4CF';
const NIGHT = '#241E18';
const TERRA = '#C4522A';
const OCHRE = '#E3A72F';

/** A place to draw: `unit` points stand for one of the drawing's own units. */
type Frame = { left: number; top: number; unit: number };

/** The threshold: steps up to an open door, with the sun beside it. Drawn on 272 × 600. */
export function drawThreshold(doc: PDFKit.PDFDocument): void {
  within(doc, { left: 0, top: 0, unit: PAGE.height / 600 }, () => {
    doc.rect(0, 0, PANEL_WIDTH * (600 / PAGE.height), 600).clip();
    doc.rect(0, 0, 280, 600).fill(GROUND);
    doc.circle(74, 168, 46).fill(OCHRE);
    doc.path('M136 318V196a54 54 0 0 1 108 0V318z').fill(TERRA);
    doc.path('M190 318V142a54 54 0 0 1 54 54V318z').fill(NIGHT);
    for (let step = 0; step < 6; step++) {
      doc.rect(112 - step * 24, 318 + step * 47, 280, 48).fill(step % 2 ? GROUND : INK.green);
    }
    doc.path('M136 317H190L168 600H40z').fill(TERRA);
  });
}

/** The door of the workshop, on 32 × 32. */
export function drawLogo(doc: PDFKit.PDFDocument, frame: Frame): void {
  within(doc, frame, () => {
    doc.roundedRect(0, 0, 32, 32, 5).fill(INK.terracotta);
    doc.path('M8 32V16a8 8 0 0 1 16 0v16z').fill(INK.sheet);
    doc.circle(20, 23, 1.9).fill(INK.terracotta);
  });
}

/** A quadretto, the small square that stands for one thing that counts. */
export function drawQuadretto(doc: PDFKit.PDFDocument, left: number, top: number): void {
  doc.roundedRect(left, top, 6.4, 6.4, 1.2).fill(INK.green);
}

export function drawRule(doc: PDFKit.PDFDocument, left: number, top: number, width: number): void {
  doc.rect(left, top, width, 3.4).fill(INK.ink);
}

function within(doc: PDFKit.PDFDocument, { left, top, unit }: Frame, draw: () => void): void {
  doc.save().translate(left, top).scale(unit);
  draw();
  doc.restore();
}

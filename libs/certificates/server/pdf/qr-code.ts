import { create } from 'qrcode';
import { type Box, INK } from '@bottega/platform/pdf';

/** Four modules of quiet are the least a reader needs around the code (ISO/IEC 18004). */
const QUIET = 4;

/** Draws a QR code as one filled path, quiet zone included: sharp at any size, and no picture to embed. */
export function drawQrCode(doc: PDFKit.PDFDocument, text: string, { left, top, side }: Box): void {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const module = side / (modules.size + 2 * QUIET);

  doc.rect(left, top, side, side).fill('white');
  doc
    .save()
    .translate(left + QUIET * module, top + QUIET * module)
    .scale(module);
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column)) doc.rect(column, row, 1, 1);
    }
  }
  doc.fill(INK.ink).restore();
}

import type { DocumentFacts } from '@bottega/billing/domain';
import { Canvas, pdfDocument, typefacesFor } from '@bottega/platform/pdf';
import { drawFoot, setFoot } from './document-foot';
import { drawHead, repeatHead } from './document-head';
import { PAGE, SHEET } from './document-page';
import { drawRow, setTable } from './document-table';
import { lineWords, titleWords } from './document-words';

const TABLE_GAP = 24;

/** Draws a receipt, courtesy invoice or credit note as an accessible PDF (PDF/UA). The same facts give the same bytes. */
export async function renderDocumentPdf(facts: DocumentFacts, issuedAt: Date): Promise<Buffer> {
  const document = {
    title: titleWords(facts),
    author: facts.issuer.name,
    subject: facts.lines.map(lineWords).join('; '),
    createdAt: issuedAt,
    size: [PAGE.width, PAGE.height] as const,
  };
  const canvas = new Canvas(await pdfDocument(document), await typefacesFor(JSON.stringify(facts)));
  const foot = setFoot(canvas, facts);
  let top = drawHead(canvas, facts) + TABLE_GAP;
  const roomFor = (height: number) => {
    if (top + height <= SHEET.bottom) return;
    canvas.newPage();
    top = repeatHead(canvas, facts);
  };
  for (const row of setTable(canvas, facts.lines)) {
    roomFor(row.height);
    top = drawRow(canvas, row, top);
  }
  roomFor(foot.height);
  drawFoot(canvas, foot, top);
  return canvas.finish();
}

import { CertificateFacts } from '@bottega/certificates/domain';
import { Canvas, pdfDocument, type PdfFacts, typefacesFor } from '@bottega/platform/pdf';
import { drawBody, setBody } from './body';
import { drawFooter, setFooter } from './footer';
import { drawHeader, repeatHeader } from './header';
import { drawRows, paginate, setOutcomes } from './outcomes';
import { KIND } from './certificate-words';
import { COLUMN, PAGE } from './page';

const HEADER_BOTTOM = 92;
const LIST_GAP = 22;

/** Draws a certificate as an accessible PDF (PDF/UA). The same facts give the same bytes. */
export async function renderCertificatePdf(facts: CertificateFacts): Promise<Buffer> {
  const canvas = new Canvas(await pdfDocument(documentOf(facts)), await typefacesFor(JSON.stringify(facts)));
  const footer = setFooter(canvas.setter, facts);
  const room = footer.top - LIST_GAP - HEADER_BOTTOM;
  const body = setBody(canvas.setter, facts, room);
  const listRoom = room - body.height - LIST_GAP;
  const pages = paginate(setOutcomes(canvas.setter, facts), listRoom, COLUMN.bottom - HEADER_BOTTOM);
  const [first = [], ...following] = pages;
  const listed = first.reduce((sum, { height }) => sum + height, 0);
  const top = HEADER_BOTTOM + Math.max(0, listRoom - listed) / 2;

  drawHeader(canvas, facts);
  drawBody(canvas, body, top);
  drawRows(canvas, first, top + body.height + LIST_GAP);
  drawFooter(canvas, footer, facts.verificationUrl);
  for (const rows of following) {
    canvas.newPage();
    repeatHeader(canvas, facts);
    drawRows(canvas, rows, HEADER_BOTTOM);
  }
  return canvas.finish();
}

const documentOf = ({ kind, number, issuer, course, issuedAt }: CertificateFacts): PdfFacts => ({
  title: `${KIND[kind]} n. ${number}`,
  author: issuer.legalName,
  subject: course.title,
  createdAt: new Date(issuedAt),
  size: [PAGE.width, PAGE.height],
});

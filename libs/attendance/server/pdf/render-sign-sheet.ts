import { Canvas, pdfDocument, typefacesFor } from '@bottega/platform/pdf';
import { drawFoot, footHeight } from './sheet-foot';
import { drawFolio, drawHead, repeatHead } from './sheet-head';
import { PAGE, SHEET } from './sheet-page';
import { drawHeadings, drawLearners, HEADING_HEIGHT, ROW_HEIGHT } from './sheet-table';
import { TITLE } from './sheet-words';
import type { SignSheetFacts } from './sign-sheet-facts';

/** Where the table begins on a page that only goes on; the first page finds its own. */
const CONTINUED_TOP = SHEET.top + 21;

/**
 * The sheet that everybody signs when they come and when they go, with what Italian funders ask of a daily sheet of the
 * register: who holds the course, course and code, date, planned times, place, teachers, and for each learner time and
 * signature at entrance and exit (Regione Piemonte, registro presenze; Regione Veneto, registro on line).
 */
export async function renderSignSheet(facts: SignSheetFacts): Promise<Buffer> {
  const document = {
    title: `${TITLE}: ${facts.courseTitle}, ${facts.localDate}`,
    author: facts.issuer.legalName,
    subject: facts.courseTitle,
    createdAt: facts.printedAt,
    size: [PAGE.width, PAGE.height] as const,
  };
  const canvas = new Canvas(await pdfDocument(document), await typefacesFor(JSON.stringify(facts)));
  let top = drawHead(canvas, facts);
  const pages = paginate(facts, top);
  let first = 1;
  pages.forEach((learners, index) => {
    if (index > 0) {
      canvas.newPage();
      top = repeatHead(canvas, facts);
    }
    drawHeadings(canvas, top, index > 0);
    drawLearners(canvas, learners, first, top + HEADING_HEIGHT);
    first += learners.length;
    top += HEADING_HEIGHT + learners.length * ROW_HEIGHT;
    if (index === pages.length - 1) drawFoot(canvas, facts, top);
    drawFolio(canvas, facts, index + 1, pages.length);
  });
  return canvas.finish();
}

/** As many rows as fit; whoever taught signs on the last page, below somebody who learnt. */
function paginate(facts: SignSheetFacts, top: number): SignSheetFacts['learners'][] {
  const fitting = (from: number, foot: number) =>
    Math.floor((SHEET.bottom - from - HEADING_HEIGHT - foot) / ROW_HEIGHT);
  const pages: SignSheetFacts['learners'][] = [];
  let left = facts.learners;
  for (let from = top; ; from = CONTINUED_TOP) {
    if (left.length === 0 || left.length <= fitting(from, footHeight(facts))) return [...pages, left];
    const rows = Math.min(fitting(from, 0), Math.max(1, left.length - 1));
    pages.push(left.slice(0, rows));
    left = left.slice(rows);
  }
}

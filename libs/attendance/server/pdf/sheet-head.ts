import { zoned } from '@bottega/platform/kernel';
import { type Canvas, INK, longDate, type SetText } from '@bottega/platform/pdf';
import { HEAD, LABEL, PAGE, SHEET, SMALL, TEXT, WIDTH } from './sheet-page';
import { aboutWords, TITLE } from './sheet-words';
import type { SignSheetFacts } from './sign-sheet-facts';

const COLUMNS = 4;
const GAP = 14;
const COLUMN_WIDTH = (WIDTH - GAP * (COLUMNS - 1)) / COLUMNS;
const RULE = 2.4;

/** Who holds the course, and what is held, where and when. @returns where it ends */
export function drawHead(canvas: Canvas, facts: SignSheetFacts): number {
  const { setter } = canvas;
  const { legalName, address, taxCode } = facts.issuer;
  canvas.decorate((doc) => doc.rect(SHEET.left, SHEET.top, WIDTH, RULE).fill(INK.ink));
  const title = setter.set([TITLE], HEAD, WIDTH / 3);
  const issuer = setter.set([`${legalName}, ${address}. Codice fiscale ${taxCode}.`], SMALL, WIDTH / 2);
  const top = SHEET.top + RULE + 8;
  canvas.write('H1', title, SHEET.left, top);
  canvas.write('P', issuer, SHEET.right - setter.widthOf(issuer), top + 4);
  return drawAbout(canvas, facts, top + Math.max(title.height, issuer.height + 4) + 8);
}

function drawAbout(canvas: Canvas, facts: SignSheetFacts, top: number): number {
  const told = aboutWords(facts).filter(([, words]) => words);
  let y = top;
  for (let first = 0; first < told.length; first += COLUMNS) {
    const row = told.slice(first, first + COLUMNS).map(([label, words]) => ({
      label: canvas.setter.set([label], LABEL, COLUMN_WIDTH),
      words: canvas.setter.set([words], TEXT, COLUMN_WIDTH),
    }));
    row.forEach(({ label, words }, column) => {
      const left = SHEET.left + column * (COLUMN_WIDTH + GAP);
      canvas.write('P', label, left, y);
      canvas.write('P', words, left, y + label.height);
    });
    y += Math.max(...row.map(({ label, words }) => label.height + words.height)) + 7;
  }
  return y + 3;
}

/** On the pages that follow, where it need not be heard again. @returns where it ends */
export function repeatHead(canvas: Canvas, facts: SignSheetFacts): number {
  const [course, , session, date] = aboutWords(facts).map(([, words]) => words);
  const line = canvas.setter.set([`${TITLE} · ${course} · incontro ${session} · ${date}`], TEXT, WIDTH);
  canvas.decorate(() => canvas.setter.draw(line, SHEET.left, SHEET.top));
  return SHEET.top + line.height + 8;
}

/** Which page this is of how many, and of what. */
export function drawFolio(canvas: Canvas, facts: SignSheetFacts, page: number, pages: number): void {
  const printed = zoned(facts.printedAt, facts.zone);
  const hour = printed.toPlainTime().toString({ smallestUnit: 'minute' });
  const on = longDate(printed.toPlainDate().toString());
  const words = [`Incontro ${facts.sessionId} · stampato il ${on} alle ${hour}`, `Pagina ${page} di ${pages}`];
  const [left, right] = words.map((told) => canvas.setter.set([told], SMALL, WIDTH / 2)) as [SetText, SetText];
  const top = PAGE.height - SHEET.top + 6;
  canvas.decorate(() => {
    canvas.setter.draw(left, SHEET.left, top);
    canvas.setter.draw(right, SHEET.right - canvas.setter.widthOf(right), top);
  });
}

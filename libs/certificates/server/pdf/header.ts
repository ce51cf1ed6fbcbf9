import { CertificateFacts } from '@bottega/certificates/domain';
import { Canvas, INK, type Ladder, type SetText, type Style, type Typesetter } from '@bottega/platform/pdf';
import { drawLogo, drawRule, drawThreshold } from './drawings';
import { COLUMN, COLUMN_WIDTH, PAGE } from './page';

const brand: Omit<Style, 'size'> = { face: 'head', leading: 1.2, ink: INK.ink };
const BRAND: Ladder = [[18.5, 1], [14, 2], [11, 9]]; // prettier-ignore
const number: Style = { face: 'text', size: 10.1, leading: 1.2, ink: INK.ink };

const MIDDLE = COLUMN.top + 26;
const LOGO_SIDE = 22;
const BRAND_LEFT = COLUMN.left + LOGO_SIDE + 7;
const NUMBER_WIDTH = 130;

/** The sheet with its drawing and opening rule, who issues it and the number it has. */
export function drawHeader(canvas: Canvas, facts: CertificateFacts): void {
  canvas.decorate(drawSheet);
  for (const { text, left, top } of setHeader(canvas.setter, facts)) canvas.write('P', text, left, top);
}

/** The same on the pages that follow, where it need not be heard again. */
export function repeatHeader(canvas: Canvas, facts: CertificateFacts): void {
  canvas.decorate((doc) => {
    drawSheet(doc);
    for (const { text, left, top } of setHeader(canvas.setter, facts)) canvas.setter.draw(text, left, top);
  });
}

function drawSheet(doc: PDFKit.PDFDocument): void {
  doc.rect(0, 0, PAGE.width, PAGE.height).fill(INK.sheet);
  drawThreshold(doc);
  drawRule(doc, COLUMN.left, COLUMN.top, COLUMN_WIDTH);
  drawLogo(doc, { left: COLUMN.left, top: MIDDLE - LOGO_SIDE / 2, unit: LOGO_SIDE / 32 });
}

function setHeader(setter: Typesetter, facts: CertificateFacts): { text: SetText; left: number; top: number }[] {
  const name = setter.fit(facts.issuer.name, brand, BRAND, COLUMN.right - NUMBER_WIDTH - BRAND_LEFT);
  const numbered = setter.set([`n. ${facts.number}`], number, NUMBER_WIDTH);
  return [
    { text: name, left: BRAND_LEFT, top: MIDDLE - name.height / 2 },
    { text: numbered, left: COLUMN.right - setter.widthOf(numbered), top: MIDDLE - numbered.height / 2 },
  ];
}

import type { DocumentFacts } from '@bottega/billing/domain';
import { type Canvas, INK } from '@bottega/platform/pdf';
import { HEAD, LABEL, NAME, SHEET, SMALL, STRONG, TEXT, WIDTH } from './document-page';
import { dateWords, issuerWords, partyWords, titleWords } from './document-words';

const RULE = 3.4;

/** Who issues, what it is, and whom it names. @returns where it ends */
export function drawHead(canvas: Canvas, facts: DocumentFacts): number {
  const { setter } = canvas;
  const { issuer, party } = facts;
  canvas.decorate((doc) => doc.rect(SHEET.left, SHEET.top, WIDTH, RULE).fill(INK.ink));
  const paragraphs = [
    { gap: RULE + 12, tag: 'P', words: issuer.name, style: NAME },
    { gap: 2, tag: 'P', words: issuerWords(issuer), style: SMALL },
    { gap: 36, tag: 'H1', words: titleWords(facts), style: HEAD },
    { gap: 2, tag: 'P', words: dateWords(facts), style: TEXT },
    { gap: 22, tag: 'P', words: 'Intestata a', style: LABEL },
    { gap: 1, tag: 'P', words: party.name, style: STRONG },
    ...partyWords(party).map((words) => ({ gap: 0, tag: 'P', words, style: TEXT }) as const),
  ] as const;
  return paragraphs.reduce((top, { gap, tag, words, style }) => {
    const text = setter.set([words], style, WIDTH);
    canvas.write(tag, text, SHEET.left, top + gap);
    return top + gap + text.height;
  }, SHEET.top);
}

/** On the pages that follow, where it need not be heard again. @returns where it ends */
export function repeatHead(canvas: Canvas, facts: DocumentFacts): number {
  const line = canvas.setter.set([`${facts.issuer.name} · ${titleWords(facts)}`], SMALL, WIDTH);
  canvas.decorate(() => canvas.setter.draw(line, SHEET.left, SHEET.top));
  return SHEET.top + line.height + 12;
}

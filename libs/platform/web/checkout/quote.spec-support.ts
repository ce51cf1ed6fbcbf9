import type { Quote, Way } from './quote';

export const euro = (amount: number) => ({ amount, currency: 'EUR' as const });

export const aWay = (payBy: Way['payBy'], facts: Partial<Way> = {}): Way => ({
  ...{ payBy, total: euro(9000), membershipId: null, recommended: false },
  explanation: { it: 'Paghi', en: 'You pay' },
  ...facts,
});

/** The full price, to be paid at the desk. */
export const aQuote = (facts: Partial<Quote> = {}): Quote => ({
  lines: [aLine([{ kind: 'list', label: { it: 'Prezzo intero', en: 'Full price' }, amount: euro(9000) }])],
  total: euro(9000),
  promoCode: null,
  concessions: [],
  ways: [aWay('desk', { recommended: true })],
  freeUntil: null,
  ...facts,
});

const aLine = (steps: Quote['lines'][number]['steps']): Quote['lines'][number] => ({
  ...{ kind: 'edition', subjectId: 'e-1', description: 'Il primo robot', steps, included: false },
  amount: euro(steps.reduce((sum, { amount }) => sum + amount.amount, 0)),
});

/** Ten euros less, with a code. */
export const aQuoteByCode = (): Quote => {
  const off = { kind: 'code' as const, label: { it: 'Codice QUARTIERE', en: 'Code QUARTIERE' }, amount: euro(-1000) };
  const lines = [aLine([...aQuote().lines[0]!.steps, off])];
  const ways = [aWay('desk', { total: euro(8000), recommended: true })];
  return aQuote({ lines, total: euro(8000), promoCode: 'QUARTIERE', ways });
};

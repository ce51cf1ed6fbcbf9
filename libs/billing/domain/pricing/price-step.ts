import { euro, type Label, type LocalDate, type Money, sumMoney } from '@bottega/platform/kernel';
import type { PricedAffiliation } from '../prices';
import { CONCESSION_LABELS } from './concession';
import type { Cut } from './cut';
import { type Discount, DISCOUNT_KINDS } from './discount';

/** What lowers a price, up to all of it: a discount, a code, a membership that pays, a place somebody else paid for. */
export const PRICE_STEPS = ['list', ...DISCOUNT_KINDS, 'code', 'entitlement', 'gift'] as const;

/** One line of the explanation of a price: what it starts from, and each thing that lowers it, as a negative sum. */
export interface PriceStep {
  kind: (typeof PRICE_STEPS)[number];
  label: Label;
  amount: Money;
}

export const priceAfter = (steps: readonly PriceStep[]): Money => sumMoney(steps.map(({ amount }) => amount));

const LIST_LABELS: Readonly<Record<PricedAffiliation, Label>> = {
  coworker: { it: 'Prezzo per chi lavora qui', en: 'Price for coworkers' },
  resident: { it: 'Prezzo per chi abita nel quartiere', en: 'Price for residents' },
  external: { it: 'Prezzo intero', en: 'Full price' },
};

export const listStep = (affiliation: PricedAffiliation, amount: Money): PriceStep => ({
  ...{ kind: 'list', label: LIST_LABELS[affiliation], amount },
});

export const discountStep = (discount: Discount, off: Money): PriceStep => ({
  ...{ kind: discount.kind, label: withCut(whyOf(discount), discount.cut), amount: euro(-off.amount) },
});

export const codeStep = (code: string, cut: Cut, off: Money): PriceStep => ({
  ...{ kind: 'code', label: withCut({ it: `Codice ${code}`, en: `Code ${code}` }, cut), amount: euro(-off.amount) },
});

function whyOf(discount: Discount): Label {
  switch (discount.kind) {
    case 'member':
      return { it: 'Con la tua tessera', en: 'With your membership' };
    case 'age':
      return ageWords(discount.from, discount.to);
    case 'concession': {
      const { it, en } = CONCESSION_LABELS[discount.concession];
      return { it: `Agevolazione: ${it}`, en: `Concession: ${en}` };
    }
    case 'early':
      return { it: `Entro il ${inItalian(discount.until)}`, en: `By ${inEnglish(discount.until)}` };
  }
}

const OLDEST = 120;

function ageWords(from: number, to: number): Label {
  if (from === 0) return { it: `Fino a ${to} anni`, en: `Up to ${to} years of age` };
  if (to >= OLDEST) return { it: `Da ${from} anni`, en: `From ${from} years of age` };
  return { it: `Da ${from} a ${to} anni`, en: `From ${from} to ${to} years of age` };
}

const withCut = ({ it, en }: Label, { percent }: Cut): Label =>
  percent === null ? { it, en } : { it: `${it} (−${percent}%)`, en: `${en} (−${percent}%)` };

const written = (day: LocalDate, locale: string) =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(day));
const inItalian = (day: LocalDate) => written(day, 'it');
const inEnglish = (day: LocalDate) => written(day, 'en-GB');

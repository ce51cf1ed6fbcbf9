import type { LocalDate } from '@bottega/platform/kernel';
import { type Cut, cutOf } from './cut';
import { codeStep, priceAfter, type PriceStep } from './price-step';
import { pricingErrors } from './pricing.errors';

export interface PromoCode {
  code: string;
  cut: Cut;
  from: LocalDate;
  /** The last day. */
  to: LocalDate;
  ended: boolean;
  /** For one thing only, or all of a kind when that is null; for anything when null. */
  subject: { kind: string; subjectId: string | null } | null;
  /** How often in all, null for as often as one likes, and how often so far. */
  most: number | null;
  used: number;
  mostEach: number;
  usedByPerson: number;
}

export interface CodedItem {
  kind: string;
  subjectId: string;
  steps: PriceStep[];
}

/** A code as staff write it. */
export interface PromoCodeDraft {
  code: string;
  percent?: number;
  amount?: number;
  from: LocalDate;
  to: LocalDate;
  subjectKind?: string;
  subjectId?: string;
  most?: number;
  mostEach?: number;
}

/** @throws billing.code-incomplete */
export function checkPromoCode({ code, percent, amount, from, to, subjectKind, subjectId }: PromoCodeDraft): void {
  const oneCut = (percent === undefined) !== (amount === undefined);
  const kindless = subjectId !== undefined && subjectKind === undefined;
  if (!/^[A-Z0-9-]{3,30}$/.test(code) || !oneCut || kindless || from > to) throw pricingErrors('code-incomplete');
}

/** Codes are read aloud and typed: capitals, no spaces. */
export const plainPromoCode = (typed: string): string => typed.replace(/\s/g, '').toUpperCase();

/** @throws billing.code-unknown, billing.code-not-yet, billing.code-over, billing.code-used-up, billing.code-used-by-you */
export function assertUsable(promo: PromoCode, today: LocalDate): void {
  if (promo.ended) throw pricingErrors('code-unknown', { code: promo.code });
  if (today < promo.from) throw pricingErrors('code-not-yet', { from: promo.from });
  if (today > promo.to) throw pricingErrors('code-over', { to: promo.to });
  if (promo.most !== null && promo.used >= promo.most) throw pricingErrors('code-used-up');
  if (promo.usedByPerson >= promo.mostEach) throw pricingErrors('code-used-by-you');
}

/**
 * A code is spent on one of the things ordered: the one it lowers most, the first of them between equals. It comes last,
 * on what the other discounts leave.
 * @returns which one it is. @throws billing.code-not-for-this
 */
export function spendCode(items: readonly CodedItem[], { code, cut, subject }: PromoCode): number {
  const offs = items.map((item) => (isFor(subject, item) ? cutOf(cut, priceAfter(item.steps)).amount : 0));
  const most = Math.max(0, ...offs);
  if (most === 0) throw pricingErrors('code-not-for-this', { code });
  const index = offs.indexOf(most);
  const { steps } = items[index]!;
  steps.push(codeStep(code, cut, cutOf(cut, priceAfter(steps))));
  return index;
}

function isFor(subject: PromoCode['subject'], { kind, subjectId }: CodedItem): boolean {
  return !subject || (subject.kind === kind && (subject.subjectId === null || subject.subjectId === subjectId));
}

import type { Locale, Money } from '@bottega/platform/kernel';

/** «120,00 €» in either language: this is Italy. Non-breaking space, true minus, thousands apart from four digits on. */
const euros = new Intl.NumberFormat('it-IT', { style: 'currency', currency: 'EUR', useGrouping: 'always' });

const FREE: Record<Locale, string> = { it: 'Gratis', en: 'Free' };

export const formatMoney = ({ amount }: Money): string => euros.format(amount / 100).replace('-', '−');

/** A price as a fact: nothing to pay is «Gratis», while as a choice among others it stays «0,00 €». */
export const formatPrice = (price: Money, lang: Locale): string =>
  price.amount === 0 ? FREE[lang] : formatMoney(price);

/** Euros as people type them: «90», «90,5», «1.234,50». */
export const EUROS = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](\d{1,2}))?$/;

/** The cents of a sum as typed, or none when it is not one. */
export function parseEuros(typed: string): number | undefined {
  const [, whole, cents = ''] = EUROS.exec(typed.trim()) ?? [];
  return whole === undefined ? undefined : Number(whole.replaceAll('.', '') + cents.padEnd(2, '0'));
}

/** A sum as one would type it: «90», «90,50»; nothing where there is none. */
export function typeEuros(sum: Money | null): string {
  if (!sum) return '';
  return (sum.amount / 100).toFixed(sum.amount % 100 === 0 ? 0 : 2).replace('.', ',');
}

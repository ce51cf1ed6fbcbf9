import type { PaymentMethod } from '@bottega/billing/domain';
import type { EntitlementUnit } from '@bottega/membership/domain';
import type { EntitlementWay } from '@bottega/membership/server';
import { euro, type Label, type LocalDate, type Locale, type Money } from '@bottega/platform/kernel';

/** One way to pay for what was quoted, and what choosing it means. */
export interface Way {
  payBy: PaymentMethod;
  total: Money;
  membershipId: string | null;
  explanation: Label;
  /** The cheapest right one. */
  recommended: boolean;
}

/** From what costs least to what takes most trouble. What is free uses up nothing; a membership costs no money. */
const BEST_FIRST: readonly PaymentMethod[] = ['free', 'entitlement', 'card', 'transfer', 'desk', 'invoice'];

const MONEY_WORDS: Partial<Record<PaymentMethod, Label>> = {
  free: { it: 'Non costa nulla', en: 'It costs nothing' },
  card: { it: 'Paghi adesso con la carta', en: 'You pay now by card' },
  transfer: { it: 'Fai un bonifico entro tre giorni lavorativi', en: 'You make a transfer within three working days' },
  desk: { it: 'Paghi in segreteria, al più tardi al primo incontro', en: 'You pay at the desk, by the first session' },
  invoice: { it: 'Paga qualcun altro, su documento', en: 'Somebody else pays, on a document' },
};

/** Memberships come in the order in which they would be spent, so the first of them is the one to recommend. */
export function waysToPay(
  total: Money,
  methods: readonly PaymentMethod[],
  memberships: readonly EntitlementWay[],
): Way[] {
  const byMoney = total.amount === 0 ? (['free'] as const) : methods;
  const ways = [
    ...byMoney.map((payBy) => ({ payBy, total, membershipId: null, explanation: MONEY_WORDS[payBy]! })),
    ...memberships.map((way) => ({
      ...{ payBy: 'entitlement' as const, total: euro(0), membershipId: way.membershipId, explanation: sayWay(way) },
    })),
  ].toSorted((one, other) => BEST_FIRST.indexOf(one.payBy) - BEST_FIRST.indexOf(other.payBy));
  return ways.map((way, index) => ({ ...way, recommended: index === 0 }));
}

const UNITS: Record<EntitlementUnit, Label> = {
  training: { it: 'formazioni', en: 'trainings' },
  credit: { it: 'crediti', en: 'credits' },
  hour: { it: 'ore', en: 'hours' },
};

/** «Usa 1 di 8 formazioni della Tessera annuale, valide fino al 31/08/2027: dopo ne restano 5». */
function sayWay({ planName, unit, uses, available, granted, validTo }: EntitlementWay): Label {
  const left = available - uses;
  const day = (locale: Locale) => written(validTo, locale);
  return {
    it: `Usa ${uses} di ${granted} ${UNITS[unit].it} (${planName}), fino al ${day('it')}: dopo ne restano ${left}`,
    en: `Uses ${uses} of ${granted} ${UNITS[unit].en} (${planName}), valid to ${day('en')}: ${left} left afterwards`,
  };
}

const written = (day: LocalDate, locale: Locale) =>
  new Intl.DateTimeFormat(locale === 'it' ? 'it' : 'en-GB', { dateStyle: 'short', timeZone: 'UTC' }).format(
    new Date(day),
  );

/** «Disdetta gratuita fino a martedì 12 gennaio alle 18:30»; null once it is not free any more. */
export function sayFreeUntil(until: Date | null, zone: string, now: Date): Label | null {
  if (!until || until <= now) return null;
  const format = (language: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone: zone, ...options }).format(until);
  const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  return {
    it: `Disdetta gratuita fino a ${format('it', day)} alle ${format('it', time)}`,
    en: `Free cancellation until ${format('en-GB', day)} at ${format('en-GB', time)}`,
  };
}

import { spacedReference } from '@bottega/billing/domain';
import type { Locale } from '@bottega/platform/kernel';
import type { PlaceFacts } from './place-facts';
import { sayMoney } from './say';

const LANGUAGE: Record<Locale, string> = { it: 'it-IT', en: 'en-GB' };

/** Each thing of an order has its own mail: the sum is one for all of them. */
export const SAY_IN_ALL: Record<Locale, (things: number) => string> = {
  it: (things) => ` in tutto, per le ${things} cose che hai ordinato insieme,`,
  en: (things) => ` in all, for the ${things} things you ordered together,`,
};

/** How to make the transfer of a place: to whom, with which reference, by when. */
export function sayTransfer({ transfer, due, things }: PlaceFacts, locale: Locale): string {
  const { iban, beneficiary, reference, lastDay } = transfer!;
  const sum = sayMoney(due, locale);
  const account = iban.match(/.{1,4}/g)!.join(' ');
  const by = new Intl.DateTimeFormat(LANGUAGE[locale], { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${lastDay}T00:00:00Z`),
  );
  const inAll = things > 1 ? SAY_IN_ALL[locale](things) : '';
  return locale === 'it'
    ? `Bonifico di ${sum}${inAll} a ${beneficiary}\nIBAN ${account}\ncausale ${spacedReference(reference)}\nentro ${by}.`
    : `Transfer of ${sum}${inAll} to ${beneficiary}\nIBAN ${account}\nreference ${spacedReference(reference)}\nby ${by}.`;
}

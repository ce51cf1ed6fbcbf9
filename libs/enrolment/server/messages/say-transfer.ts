import { spacedReference } from '@bottega/billing/domain';
import type { Locale } from '@bottega/platform/kernel';
import type { PlaceFacts } from './place-facts';
import { sayMoney } from './say';

const LANGUAGE: Record<Locale, string> = { it: 'it-IT', en: 'en-GB' };

/** How to make the transfer of a place: to whom, with which reference, by when. */
export function sayTransfer({ transfer, total, paid }: PlaceFacts, locale: Locale): string {
  const { iban, beneficiary, reference, lastDay } = transfer!;
  const sum = sayMoney(total - paid, locale);
  const account = iban.match(/.{1,4}/g)!.join(' ');
  const by = new Intl.DateTimeFormat(LANGUAGE[locale], { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${lastDay}T00:00:00Z`),
  );
  return locale === 'it'
    ? `Bonifico di ${sum} a ${beneficiary}\nIBAN ${account}\ncausale ${spacedReference(reference)}\nentro ${by}.`
    : `Transfer of ${sum} to ${beneficiary}\nIBAN ${account}\nreference ${spacedReference(reference)}\nby ${by}.`;
}

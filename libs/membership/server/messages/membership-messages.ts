import { Injectable } from '@nestjs/common';
import { spacedReference } from '@bottega/billing/domain';
import { Withdrawals } from '@bottega/billing/server';
import {
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
} from '@bottega/notifications/server';
import type { Locale } from '@bottega/platform/kernel';
import { Settings } from '@bottega/platform/settings';
import { type MembershipSaying, MembershipSayings } from '../queries/membership-sayings';
import { sayAmount, sayDay, sayMoney } from './say';

export const SEE: Record<Locale, string> = { it: 'Vedi la tua tessera', en: 'See your membership' };

/** A membership was asked for: how to pay it. */
@Injectable()
@MessageKind({ kind: 'membership.asked', essential: true })
export class MembershipAskedMessage implements MessageDefinition {
  constructor(
    private readonly memberships: MembershipSayings,
    private readonly settings: Settings,
  ) {}

  async stillDue({ membershipId }: MessageParams): Promise<boolean> {
    const { startsOn, cancelled } = await this.memberships.of(membershipId!);
    return startsOn === null && !cancelled;
  }

  async compose({ membershipId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const membership = await this.memberships.of(membershipId!);
    const { planName } = membership;
    const action = { label: SEE[locale], url: `${this.settings.publicUrl}/io/tessera/${membershipId}` };
    return locale === 'it'
      ? {
          subject: `Manca solo il pagamento: ${planName}`,
          paragraphs: [`Hai scelto «${planName}». Comincia a valere appena è pagata.`, sayHow(membership, locale)],
          action,
        }
      : {
          subject: `Only the payment is missing: ${planName}`,
          paragraphs: [`You chose “${planName}”. It counts as soon as it is paid.`, sayHow(membership, locale)],
          action,
        };
  }
}

/** Each thing of an order has its own mail: the sum is one for all of them. */
const IN_ALL: Record<Locale, string> = {
  it: ' in tutto, con ciò che hai ordinato insieme',
  en: ' in all, with what you ordered together',
};

export function sayHow(
  { method, due, things, reference, iban, beneficiary }: MembershipSaying,
  locale: Locale,
): string {
  const sum = sayMoney(due, locale) + (things > 1 ? IN_ALL[locale] : '');
  if (method === 'card')
    return locale === 'it' ? `Sono ${sum}, da pagare con carta.` : `It is ${sum}, to be paid by card.`;
  if (!reference || !iban)
    return locale === 'it' ? `Sono ${sum}, da pagare in sede.` : `It is ${sum}, to be paid at the desk.`;
  const account = iban.match(/.{1,4}/g)!.join(' ');
  return locale === 'it'
    ? `Bonifico di ${sum} a ${beneficiary}\nIBAN ${account}\ncausale ${spacedReference(reference)}`
    : `Transfer of ${sum} to ${beneficiary}\nIBAN ${account}\nreference ${spacedReference(reference)}`;
}

/** A membership counts from now on. */
@Injectable()
@MessageKind({ kind: 'membership.activated', essential: true })
export class MembershipActivatedMessage implements MessageDefinition {
  constructor(
    private readonly memberships: MembershipSayings,
    private readonly withdrawals: Withdrawals,
    private readonly settings: Settings,
  ) {}

  async stillDue({ membershipId }: MessageParams): Promise<boolean> {
    const { startsOn, cancelled } = await this.memberships.of(membershipId!);
    return startsOn !== null && !cancelled;
  }

  async compose({ membershipId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const { planName, unit, granted, startsOn, endsOn, orderId } = await this.memberships.of(membershipId!);
    const [from, to] = [sayDay(startsOn!, locale), sayDay(endsOn!, locale)];
    const amount = unit && sayAmount(unit, granted, locale);
    const link = await this.withdrawals.linkOf(orderId);
    const withdraw = link ? [sayWithdrawal(sayDay(link.until, locale), link.url, locale)] : [];
    const action = { label: SEE[locale], url: `${this.settings.publicUrl}/io/tessera/${membershipId}` };
    return locale === 'it'
      ? {
          subject: `La tua tessera: ${planName}`,
          paragraphs: [
            `«${planName}» vale dal ${from} al ${to}.`,
            ...(amount ? [`Comprende ${amount}: le usi quando ti iscrivi, e tornano se ti ritiri in tempo.`] : []),
            ...withdraw,
          ],
          action,
        }
      : {
          subject: `Your membership: ${planName}`,
          paragraphs: [
            `“${planName}” counts from ${from} to ${to}.`,
            ...(amount ? [`It includes ${amount}: spent when you enrol, and back if you withdraw in time.`] : []),
            ...withdraw,
          ],
          action,
        };
  }
}

const sayWithdrawal = (until: string, url: string, locale: Locale): string =>
  locale === 'it'
    ? `Fino al ${until} puoi ripensarci senza dire perché e riavere quello che hai pagato, meno la parte già usata. Recedere dal contratto qui:\n${url}`
    : `Until ${until} you can change your mind without saying why and have back what you paid, less the part already used. Withdraw from the contract here:\n${url}`;

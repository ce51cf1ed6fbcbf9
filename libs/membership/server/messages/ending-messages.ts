import { Injectable } from '@nestjs/common';
import {
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
} from '@bottega/notifications/server';
import type { Locale } from '@bottega/platform/kernel';
import { Settings } from '@bottega/platform/settings';
import { MembershipSayings } from '../queries/membership-sayings';
import { sayDay, sayParts } from './say';

/**
 * A membership ends in a month: nothing renews by itself. Belongs to one end of it: when that moves, it is no longer due.
 */
@Injectable()
@MessageKind({ kind: 'membership.renewal-due', essential: true })
export class RenewalDue implements MessageDefinition {
  constructor(
    private readonly memberships: MembershipSayings,
    private readonly settings: Settings,
  ) {}

  async stillDue({ membershipId, endsOn }: MessageParams): Promise<boolean> {
    const membership = await this.memberships.of(membershipId!);
    return membership.endsOn === endsOn && !membership.cancelled && !membership.renewed;
  }

  async compose({ membershipId, endsOn }: MessageParams, locale: Locale): Promise<MessageContent> {
    const { planName } = await this.memberships.of(membershipId!);
    const [day, url] = [sayDay(endsOn!, locale), `${this.settings.publicUrl}/io/tessera/${membershipId}`];
    return locale === 'it'
      ? {
          subject: `La tua tessera finisce il ${day}`,
          paragraphs: [
            `«${planName}» vale fino al ${day}. Non si rinnova da sola e non ti addebitiamo nulla.`,
            'Se la rinnovi, quella nuova comincia il giorno dopo.',
          ],
          action: { label: 'Rinnova la tessera', url },
        }
      : {
          subject: `Your membership ends on ${day}`,
          paragraphs: [
            `“${planName}” counts until ${day}. It does not renew by itself and nothing is charged.`,
            'If you renew it, the new one begins the day after.',
          ],
          action: { label: 'Renew your membership', url },
        };
  }
}

/** Something of it is not used yet and ends in a week. */
@Injectable()
@MessageKind({ kind: 'membership.uses-expiring', essential: false })
export class UsesExpiring implements MessageDefinition {
  constructor(
    private readonly memberships: MembershipSayings,
    private readonly settings: Settings,
  ) {}

  async stillDue({ lotId, validTo }: MessageParams): Promise<boolean> {
    const lot = await this.memberships.lot(lotId!);
    return lot !== undefined && lot.validTo === validTo && lot.available > 0;
  }

  async compose({ lotId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const { unit, available, validTo } = (await this.memberships.lot(lotId!))!;
    const [left, day] = [sayParts(unit, available, locale), sayDay(validTo, locale)];
    const url = `${this.settings.publicUrl}/corsi`;
    return locale === 'it'
      ? {
          subject: `Hai ancora ${left}`,
          paragraphs: [`Puoi usarle fino al ${day}, per corsi che cominciano entro quel giorno.`],
          action: { label: 'Guarda i corsi', url },
        }
      : {
          subject: `You still have ${left}`,
          paragraphs: [`You can use them until ${day}, for courses that begin by that day.`],
          action: { label: 'See the courses', url },
        };
  }
}

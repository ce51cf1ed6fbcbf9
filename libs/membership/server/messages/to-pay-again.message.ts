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
import { sayHow, SEE } from './membership-messages';

/** The money we had counted for a membership was somebody else’s: no longer due once its own has come. */
@Injectable()
@MessageKind({ kind: 'membership.to-pay-again', essential: true })
export class MembershipToPayAgainMessage implements MessageDefinition {
  constructor(
    private readonly memberships: MembershipSayings,
    private readonly settings: Settings,
  ) {}

  async stillDue({ membershipId }: MessageParams): Promise<boolean> {
    const { due, cancelled } = await this.memberships.of(membershipId!);
    return due > 0 && !cancelled;
  }

  async compose({ membershipId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const membership = await this.memberships.of(membershipId!);
    const { subject, paragraphs } = WORDS[locale](membership.planName);
    const action = { label: SEE[locale], url: `${this.settings.publicUrl}/io/tessera/${membershipId}` };
    return { subject, paragraphs: [...paragraphs, sayHow(membership, locale)], action };
  }
}

const WORDS: Record<Locale, (planName: string) => Pick<MessageContent, 'subject' | 'paragraphs'>> = {
  it: (planName) => ({
    subject: `Da pagare di nuovo: ${planName}`,
    paragraphs: [
      `Avevamo segnato come tuo un pagamento che era di qualcun altro: ci scusiamo, «${planName}» è ancora da pagare.`,
      'I corsi a cui sei già iscritto restano tuoi. Per iscriverti ad altri la tessera vale di nuovo appena è pagata.',
    ],
  }),
  en: (planName) => ({
    subject: `To be paid again: ${planName}`,
    paragraphs: [
      `We had counted as yours a payment that was somebody else’s: we are sorry, “${planName}” is still to be paid.`,
      'The courses you are enrolled in stay yours. To enrol in others it counts again as soon as it is paid.',
    ],
  }),
};

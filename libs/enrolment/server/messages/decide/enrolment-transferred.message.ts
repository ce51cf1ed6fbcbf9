import { Injectable } from '@nestjs/common';
import {
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
  type Recipient,
} from '@bottega/notifications/server';
import type { Locale } from '@bottega/platform/kernel';
import { Programme, type SessionSummary } from '@bottega/scheduling/server';
import { Invitations } from '../invitations';
import { Places } from '../place-facts';
import { sayWhen, sayWhere } from '../say';

/** The place goes on in another edition, with the same order and the same terms. */
@Injectable()
@MessageKind({ kind: 'enrolment.transferred', essential: true })
export class EnrolmentTransferredMessage implements MessageDefinition {
  constructor(
    private readonly places: Places,
    private readonly programme: Programme,
    private readonly invitations: Invitations,
  ) {}

  stillDue({ editionId }: MessageParams, personId: string): Promise<boolean> {
    return this.places.holds(editionId!, personId);
  }

  async compose(
    { editionId, fromEditionId, because }: MessageParams,
    locale: Locale,
    reader: Recipient,
  ): Promise<MessageContent> {
    const { courseTitle } = (await this.programme.edition(editionId!))!;
    const before = await this.firstOf(fromEditionId!);
    const after = await this.firstOf(editionId!);
    const say = WORDS[locale];
    return {
      subject: say.subject(courseTitle),
      paragraphs: [
        say.opening[because === 'moved' ? 'moved' : 'merged'](courseTitle),
        ...(before ? [say.before(sayWhen(before, locale))] : []),
        ...(after ? [say.after(sayWhen(after, locale), sayWhere(after))] : []),
        say.terms,
      ],
      attachments: [
        ...(after ? await this.invitations.to(editionId!) : []),
        ...(await this.invitations.takenBack(fromEditionId!, reader)),
      ],
    };
  }

  /** Cancelled ones count for what was: they are what the reader had in the calendar. */
  private async firstOf(editionId: string): Promise<SessionSummary | undefined> {
    const sessions = await this.programme.sessionsOf(editionId);
    return sessions.find(({ status }) => status === 'planned') ?? sessions[0];
  }
}

const WORDS = {
  it: {
    subject: (course: string) => `Cambiano le date: ${course}`,
    opening: {
      merged: (course: string) => `La tua edizione di «${course}» si unisce a un’altra: il tuo posto passa di là.`,
      moved: (course: string) => `Abbiamo spostato il tuo posto in «${course}» in un’altra edizione.`,
    },
    before: (when: string) => `Prima: si cominciava ${when}.`,
    after: (when: string, where: string) => `Ora: si comincia ${when}.\n${where}`,
    terms:
      'Non devi fare nulla: ordine, pagamenti e condizioni restano gli stessi. Se le date non ti vanno bene, puoi ritirarti o scriverci.',
  },
  en: {
    subject: (course: string) => `New dates: ${course}`,
    opening: {
      merged: (course: string) => `Your edition of “${course}” joins another one: your place moves there.`,
      moved: (course: string) => `We have moved your place in “${course}” to another edition.`,
    },
    before: (when: string) => `Before: it started on ${when}.`,
    after: (when: string, where: string) => `Now: it starts on ${when}.\n${where}`,
    terms:
      'There is nothing to do: order, payments and terms stay the same. Should the dates not suit you, you can withdraw or write to us.',
  },
};

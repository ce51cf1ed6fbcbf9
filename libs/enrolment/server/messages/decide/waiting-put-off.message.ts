import { Injectable } from '@nestjs/common';
import { isLive } from '@bottega/enrolment/domain';
import {
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
} from '@bottega/notifications/server';
import type { Locale } from '@bottega/platform/kernel';
import { Turns } from '../turn-facts';

/** For who waits for a place: the edition is put off, or has dates again. Said only while it is still so. */
@Injectable()
@MessageKind({ kind: 'waiting.edition-put-off', essential: false })
export class WaitedEditionPutOff implements MessageDefinition {
  constructor(private readonly turns: Turns) {}

  async stillDue({ entryId, now }: MessageParams): Promise<boolean> {
    const { status, editionStatus } = await this.turns.of(entryId!);
    return isLive(status) && (editionStatus === 'postponed') === (now === 'postponed');
  }

  async compose({ entryId, now }: MessageParams, locale: Locale): Promise<MessageContent> {
    const { courseTitle: course } = await this.turns.of(entryId!);
    const say = WORDS[locale][now === 'postponed' ? 'postponed' : 'open'];
    const url = this.turns.link(entryId!);
    return { subject: say.subject(course), paragraphs: [say.text(course)], action: { label: say.action, url } };
  }
}

const WORDS = {
  it: {
    postponed: {
      subject: (course: string) => `Rinviato: ${course}`,
      text: (course: string) =>
        `«${course}» è rinviato. Il tuo turno in lista d’attesa resta: ti scriviamo le nuove date.`,
      action: 'Vedi il tuo turno',
    },
    open: {
      subject: (course: string) => `Nuove date: ${course}`,
      text: (course: string) => `«${course}» ha di nuovo le sue date, e il tuo turno in lista d’attesa è sempre tuo.`,
      action: 'Vedi il tuo turno',
    },
  },
  en: {
    postponed: {
      subject: (course: string) => `Postponed: ${course}`,
      text: (course: string) =>
        `“${course}” is postponed. Your turn on the waiting list stays: we will write you the new dates.`,
      action: 'See your turn',
    },
    open: {
      subject: (course: string) => `New dates: ${course}`,
      text: (course: string) => `“${course}” has its dates again, and your turn on the waiting list is still yours.`,
      action: 'See your turn',
    },
  },
};

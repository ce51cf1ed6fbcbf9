import { Injectable } from '@nestjs/common';
import {
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
} from '@bottega/notifications/server';
import type { Locale } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import { Settings } from '@bottega/platform/settings';
import { REGISTER_HEADS, type RegisterHead } from '../queries/register-heads';

export const REGISTER_OPEN = 'attendance.register-open';

const LANGUAGE: Record<Locale, string> = { it: 'it-IT', en: 'en-GB' };

/** A session is over since yesterday and its register was not closed. */
@Injectable()
@MessageKind({ kind: REGISTER_OPEN, essential: false })
export class RegisterOpenMessage implements MessageDefinition {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  async stillDue({ sessionId }: MessageParams, personId: string): Promise<boolean> {
    const owed = await this.database.one(
      `SELECT FROM scheduling.session
         JOIN scheduling.session_instructor ON session_instructor.session_id = session.id
         LEFT JOIN attendance.register ON register.session_id = session.id
        WHERE session.id = $1 AND session_instructor.person_id = $2 AND session.status = 'planned'
          AND coalesce(register.state, 'open') = 'open'`,
      [sessionId, personId],
    );
    return owed !== undefined;
  }

  async compose({ sessionId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const head = await this.database.one<RegisterHead>(`${REGISTER_HEADS} WHERE session.id = $1`, [sessionId]);
    const url = `${this.settings.publicUrl}/insegno/registro/${sessionId}`;
    return locale === 'it' ? inItalian(head!, url) : inEnglish(head!, url);
  }
}

function inItalian(head: RegisterHead, url: string): MessageContent {
  const marks = head.unmarked === 1 ? 'manca un segno' : `mancano ${head.unmarked} segni`;
  return {
    subject: `Registro da chiudere: ${head.courseTitle}`,
    paragraphs: [
      `il registro di ${dayOf(head, 'it')}, ${head.startTime}–${head.endTime} («${head.courseTitle}», incontro ${head.number} di ${head.of}) è ancora aperto${head.unmarked > 0 ? `: ${marks}` : ''}.`,
      'Gli attestati partono quando tutti i registri del corso sono chiusi.',
    ],
    action: { label: 'Apri il registro', url },
  };
}

function inEnglish(head: RegisterHead, url: string): MessageContent {
  const marks = head.unmarked === 1 ? 'one mark is missing' : `${head.unmarked} marks are missing`;
  return {
    subject: `Register to close: ${head.courseTitle}`,
    paragraphs: [
      `the register of ${dayOf(head, 'en')}, ${head.startTime}–${head.endTime} (“${head.courseTitle}”, session ${head.number} of ${head.of}) is still open${head.unmarked > 0 ? `: ${marks}` : ''}.`,
      'Certificates leave once every register of the course is closed.',
    ],
    action: { label: 'Open the register', url },
  };
}

const dayOf = ({ localDate }: RegisterHead, locale: Locale): string =>
  new Intl.DateTimeFormat(LANGUAGE[locale], { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${localDate}T00:00:00Z`),
  );

import { Injectable } from '@nestjs/common';
import { mayBeResent, type MessageStatus } from '@bottega/notifications/domain';
import { decodeCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { Database } from '@bottega/platform/persistence';
import type { MessageView, MyMessageView } from '../http/message.view';
import { type Recipient, Recipients } from '../recipients';

interface Slice {
  cursor?: string;
  limit: number;
}

export interface LogFilter extends Slice {
  personId?: string;
  kind?: string;
  status?: MessageStatus;
  from?: string;
  to?: string;
}

type Stored = Omit<MessageView, 'personName' | 'dueAt' | 'sentAt' | 'canResend'> & {
  dueAt: Date;
  sentAt: Date | null;
  repeated: boolean;
};

const SELECT = `
  SELECT m.id, m.kind, m.status, m.essential, m.person_id AS "personId", m.subject, m.due_at AS "dueAt",
         m.sent_at AS "sentAt", m.attempts, m.skip_reason AS "skipReason", m.error, m.resent_from AS "resentFrom",
         EXISTS (SELECT FROM notifications.message r WHERE r.resent_from = m.id) AS repeated
    FROM notifications.message m`;

/** What was or will be said to whom, with its fate; the latest first. */
@Injectable()
export class MessageLog {
  constructor(
    private readonly database: Database,
    private readonly recipients: Recipients,
  ) {}

  async list({ personId, kind, status, from, to, cursor, limit }: LogFilter): Promise<Page<MessageView>> {
    const [dueAt, id] = cursor ? decodeCursor(cursor, 2) : [null, null];
    const rows = await this.database.query<Stored>(
      `${SELECT}
        WHERE ($1::uuid IS NULL OR m.person_id = $1) AND ($2::text IS NULL OR m.kind = $2)
          AND ($3::text IS NULL OR m.status = $3)
          AND ($4::timestamptz IS NULL OR m.due_at >= $4) AND ($5::timestamptz IS NULL OR m.due_at < $5)
          AND ($6::timestamptz IS NULL OR (m.due_at, m.id) < ($6, $7::uuid))
        ORDER BY m.due_at DESC, m.id DESC LIMIT $8`,
      [personId, kind, status, from, to, dueAt, id, limit + 1],
    );
    const people = await this.recipients.findAll([...new Set(rows.map((row) => row.personId))]);
    const view = (row: Stored) => toView(row, people.get(row.personId));
    return toPage(rows, limit, view, (row) => encodeCursor(row.dueAt.toISOString(), row.id));
  }

  async one(id: string): Promise<MessageView | undefined> {
    const row = await this.database.one<Stored>(`${SELECT} WHERE m.id = $1`, [id]);
    return row && toView(row, await this.recipients.find(row.personId));
  }

  /** What somebody was told, by whatever way. */
  async inboxOf(personId: string, { cursor, limit }: Slice): Promise<Page<MyMessageView>> {
    const [at, id] = cursor ? decodeCursor(cursor, 2) : [null, null];
    const rows = await this.database.query<Omit<MyMessageView, 'at'> & { at: Date }>(
      `SELECT id, kind, subject, sending_at AS at FROM notifications.message
        WHERE person_id = $1 AND status IN ('sent', 'uncertain')
          AND ($2::timestamptz IS NULL OR (sending_at, id) < ($2, $3::uuid))
        ORDER BY sending_at DESC, id DESC LIMIT $4`,
      [personId, at, id, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => ({ ...row, at: row.at.toISOString() }),
      (row) => encodeCursor(row.at.toISOString(), row.id),
    );
  }
}

function toView({ repeated, dueAt, sentAt, ...row }: Stored, person: Recipient | undefined): MessageView {
  return {
    ...row,
    personName: person ? `${person.givenName} ${person.familyName}` : null,
    dueAt: dueAt.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
    canResend: mayBeResent(row.status) && !repeated,
  };
}

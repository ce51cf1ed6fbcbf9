import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';
import type { KeptMailRow } from '../infrastructure/kept-mail.row';

export type KeptMailHeading = Pick<KeptMailRow, 'id' | 'at' | 'to' | 'subject'>;

const SHOWN = 200;

@Injectable()
export class KeptMails {
  constructor(private readonly database: Database) {}

  /** The latest first, to one address or to all. */
  list(to: string | undefined): Promise<KeptMailHeading[]> {
    return this.database.query<KeptMailHeading>(
      `SELECT id, at, recipient AS "to", subject FROM notifications.dev_mail
        WHERE $1::text IS NULL OR recipient = $1 ORDER BY id DESC LIMIT ${SHOWN}`,
      [to],
    );
  }

  one(id: string): Promise<KeptMailRow | undefined> {
    return this.database.one<KeptMailRow>(
      `SELECT id, at, message_id AS "messageId", sender AS "from", recipient AS "to", subject, html, text, attachments
         FROM notifications.dev_mail WHERE id = $1`,
      [id],
    );
  }
}

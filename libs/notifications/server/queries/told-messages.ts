import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';
import { HoldsPersonalData, type PersonalData } from '@bottega/platform/records';
import { MessageRepository } from '../infrastructure/message.repository';

@Injectable()
@HoldsPersonalData({ part: 'messages', title: { it: 'Messaggi', en: 'Messages' } })
export class ToldMessages implements PersonalData {
  constructor(
    private readonly database: Database,
    private readonly messages: MessageRepository,
  ) {}

  tell(personId: string): Promise<object[]> {
    return this.database.query(
      `SELECT kind, subject, status, due_at AS "dueAt", sent_at AS "sentAt"
         FROM notifications.message WHERE person_id = $1 ORDER BY due_at, id`,
      [personId],
    );
  }

  async forget(personId: string): Promise<void> {
    await this.messages.withdraw({ personId });
  }
}

import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { type MessageStatus, type SkipReason } from '@bottega/notifications/domain';
import { UnitOfWork } from '@bottega/platform/persistence';
import { Settings } from '@bottega/platform/settings';
import { MessageRow } from './message.row';
import { LOCK_OF_SENDER } from './sender-presence';

type Draft = Pick<
  MessageRow,
  'id' | 'kind' | 'personId' | 'causeId' | 'params' | 'essential' | 'dueAt' | 'enqueuedAt' | 'createdAt'
>;

/** How a message is said once more. */
interface Repetition {
  id: string;
  /** A Message-ID of its own when it is meant to be read again, the old one when it may have been read already. */
  messageId?: string;
  attempts: number;
  dueAt: Date;
  enqueuedAt: Date | null;
  createdAt: Date;
}

export type LostMessage = Pick<MessageRow, 'id' | 'essential' | 'attempts' | 'messageId'>;

@Injectable()
export class MessageRepository {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly settings: Settings,
  ) {}

  /** @returns the ids of those that were not planned before */
  async add(drafts: readonly Draft[]): Promise<Set<string>> {
    if (drafts.length === 0) return new Set();
    const rows = drafts.map((draft) => ({ ...draft, messageId: this.messageId(draft.id), nextTryAt: draft.dueAt }));
    const inserted = await this.uow.manager
      .createQueryBuilder()
      .insert()
      .into(MessageRow)
      .values(rows)
      .orIgnore()
      .returning('id')
      .execute();
    return new Set((inserted.raw as { id: string }[]).map(({ id }) => id));
  }

  async withdraw(
    what: (Pick<MessageRow, 'kind' | 'causeId'> & { personId?: string }) | { personId: string },
  ): Promise<void> {
    await this.uow.repository(MessageRow).update({ ...what, status: 'planned' }, { status: 'withdrawn' });
  }

  async withdrawDue(by: Date): Promise<void> {
    await this.uow
      .repository(MessageRow)
      .update({ status: 'planned', dueAt: LessThanOrEqual(by) }, { status: 'withdrawn' });
  }

  /** The row, locked until the end of the transaction. */
  lock(id: string): Promise<MessageRow | null> {
    return this.uow.repository(MessageRow).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async markSending(message: MessageRow, sender: string, subject: string, now: Date): Promise<void> {
    const attempts = message.attempts + 1;
    await this.change(message.id, { status: 'sending', sender, subject, attempts, sendingAt: now, error: null });
  }

  async markSkipped(id: string, skipReason: SkipReason): Promise<void> {
    await this.change(id, { status: 'skipped', skipReason });
  }

  /** Only if it is still being sent: meanwhile somebody may have declared it uncertain. */
  async markSent(id: string, now: Date): Promise<void> {
    await this.uow.repository(MessageRow).update({ id, status: 'sending' }, { status: 'sent', sentAt: now });
  }

  async markUncertain(id: string, error: string): Promise<void> {
    await this.change(id, { status: 'uncertain', error });
  }

  async markFailed(id: string, attempts: number, error: string): Promise<void> {
    await this.change(id, { status: 'failed', attempts, error });
  }

  async planAgain(id: string, attempts: number, error: string, nextTryAt: Date): Promise<void> {
    await this.change(id, { status: 'planned', attempts, error, nextTryAt, enqueuedAt: null });
  }

  /** Adds a copy, linked to the message it repeats, whose row the caller has locked. */
  async repeat(original: string, { id, attempts, dueAt, enqueuedAt, createdAt, messageId }: Repetition): Promise<void> {
    await this.uow.query(
      `INSERT INTO notifications.message (id, kind, person_id, cause_id, params, essential, message_id, attempts,
                                          due_at, next_try_at, enqueued_at, created_at, resent_from)
       SELECT $2, kind, person_id, cause_id, params, essential, $3, $4, $5, $5, $6, $7, id
         FROM notifications.message WHERE id = $1`,
      [original, id, messageId ?? this.messageId(id), attempts, dueAt, enqueuedAt, createdAt],
    );
  }

  isRepeated(id: string): Promise<boolean> {
    return this.uow.repository(MessageRow).existsBy({ resentFrom: id });
  }

  /** Takes up to `limit` planned messages whose time has come and on which nobody is at work. */
  async claimDue(now: Date, limit: number): Promise<string[]> {
    const rows = await this.uow.query<{ id: string }>(
      `UPDATE notifications.message SET enqueued_at = $1
        WHERE id IN (SELECT id FROM notifications.message
                      WHERE status = 'planned' AND enqueued_at IS NULL AND next_try_at <= $1
                      ORDER BY next_try_at, id LIMIT $2 FOR UPDATE SKIP LOCKED)
    RETURNING id`,
      [now, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Messages in `sending` whose sender is gone, which shows in its lock being free, or has been at it since before `limit`. */
  claimLost(limit: Date): Promise<LostMessage[]> {
    return this.uow.query<LostMessage>(
      `SELECT id, essential, attempts, message_id AS "messageId" FROM notifications.message
        WHERE status = 'sending' AND (sending_at < $1 OR pg_try_advisory_xact_lock(hashtextextended($2 || sender, 0)))
        ORDER BY sending_at FOR UPDATE SKIP LOCKED`,
      [limit, LOCK_OF_SENDER],
    );
  }

  private messageId(id: string): string {
    return `<${id}@${new URL(this.settings.publicUrl).hostname}>`;
  }

  private async change(
    id: string,
    changes: Partial<Omit<MessageRow, 'params'>> & { status: MessageStatus },
  ): Promise<void> {
    await this.uow.repository(MessageRow).update({ id }, changes);
  }
}

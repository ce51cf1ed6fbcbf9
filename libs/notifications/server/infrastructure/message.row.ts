import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MessageStatus, SkipReason } from '@bottega/notifications/domain';

/** What must be said to one person for one cause, and what became of it. */
@Entity({ schema: 'notifications', name: 'message' })
export class MessageRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: string;
  @Column('uuid') personId!: string;
  @Column('text') causeId!: string;
  /** Ids only: what the message says is looked up when it is sent. */
  @Column('jsonb') params!: Record<string, string>;
  @Column('boolean') essential!: boolean;
  /** Message-ID of RFC 5322 §3.6.4, fixed at planning so that a repetition can be recognised by whoever receives it. */
  @Column('text') messageId!: string;
  @Column('text') status!: MessageStatus;
  @Column('timestamptz') dueAt!: Date;
  @Column('timestamptz') nextTryAt!: Date;
  /** Set while a delivery for it is on its way; the outbox sees to that delivery. */
  @Column('timestamptz', { nullable: true }) enqueuedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) sendingAt!: Date | null;
  /** The process that is sending it, which holds a lock by this name as long as it lives. */
  @Column('uuid', { nullable: true }) sender!: string | null;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
  @Column('integer') attempts!: number;
  /** Kept for the log; the body is not. */
  @Column('text', { nullable: true }) subject!: string | null;
  @Column('text', { nullable: true }) skipReason!: SkipReason | null;
  @Column('text', { nullable: true }) error!: string | null;
  /** The message this one repeats. */
  @Column('uuid', { nullable: true }) resentFrom!: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One delivery: something that must reach one handler. Written with its cause, it is outbox (until dispatched),
 * inbox (the handler marks it done in its own transaction) and dead letter (when retries are exhausted) in one.
 */
@Entity({ schema: 'platform', name: 'outbox' })
export class OutboxRow {
  @PrimaryColumn('uuid') id!: string;
  /** The event or job name. */
  @Column('text') topic!: string;
  @Column('text') handler!: string;
  @Column('text') queue!: string;
  @Column('jsonb') payload!: object;
  @Column('timestamptz') occurredAt!: Date;
  @Column('timestamptz', { nullable: true }) dispatchedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  @Column('timestamptz', { nullable: true }) failedAt!: Date | null;
  @Column('text', { nullable: true }) error!: string | null;
  @Column('integer', { default: 0 }) replays!: number;
}

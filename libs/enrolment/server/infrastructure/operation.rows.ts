import { Column, Entity, PrimaryColumn } from 'typeorm';

export const OPERATION_KINDS = ['cancel-edition', 'cancel-session'] as const;
export type OperationKind = (typeof OPERATION_KINDS)[number];

/** Something the centre does to many people, carried out one at a time; afterwards, the report of it. */
@Entity({ schema: 'enrolment', name: 'operation' })
export class OperationRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: OperationKind;
  /** The edition or the session it is about: one operation each. */
  @Column('uuid') causeId!: string;
  @Column('uuid') editionId!: string;
  @Column('text') reason!: string;
  @Column('uuid', { nullable: true }) startedBy!: string | null;
  @Column('timestamptz') startedAt!: Date;
}

/** One person's part in it. */
@Entity({ schema: 'enrolment', name: 'operation_item' })
export class OperationItemRow {
  @PrimaryColumn('uuid') operationId!: string;
  @PrimaryColumn('uuid') enrolmentId!: string;
  /** Cents to give back, as they stood when it was decided. */
  @Column('integer') expected!: number;
  /** Cents to give back, as it turned out. */
  @Column('integer', { nullable: true }) refund!: number | null;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  /** Why the last attempt failed. */
  @Column('text', { nullable: true }) error!: string | null;
}

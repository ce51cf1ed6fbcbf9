import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The secret address of somebody’s calendar; a new one replaces the old. */
@Entity({ schema: 'enrolment', name: 'calendar_feed' })
export class CalendarFeedRow {
  @PrimaryColumn('uuid') personId!: string;
  /** What the secret follows from, with the installation’s key. */
  @Column('uuid') id!: string;
  @Column('bytea') tokenHash!: Buffer;
  @Column('timestamptz') madeAt!: Date;
}

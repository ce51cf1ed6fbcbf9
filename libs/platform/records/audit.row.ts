import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A change made by staff: who, what, before, after, why. Written once. */
@Entity({ schema: 'platform', name: 'audit_entry' })
export class AuditEntryRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') action!: string;
  @Column('text') subjectType!: string;
  @Column('uuid') subjectId!: string;
  @Column('jsonb', { nullable: true }) before!: object | null;
  @Column('jsonb', { nullable: true }) after!: object | null;
  @Column('text', { nullable: true }) reason!: string | null;
}

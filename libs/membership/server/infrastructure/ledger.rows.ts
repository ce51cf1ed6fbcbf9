import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EntitlementUnit, EntryKind, Scope, Weights } from '@bottega/membership/domain';
import type { LocalDate } from '@bottega/platform/kernel';

@Entity({ schema: 'membership', name: 'lot' })
export class LotRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') membershipId!: string;
  @Column('text') unit!: EntitlementUnit;
  @Column('jsonb') scope!: Scope;
  @Column('jsonb') weights!: Weights;
  @Column('date') validFrom!: LocalDate;
  @Column('date') validTo!: LocalDate;
  /** The sums of its entries, kept by a trigger; the CHECKs on them are what makes overspending impossible. */
  @Column({ type: 'integer', insert: false, update: false }) available!: number;
  @Column({ type: 'integer', insert: false, update: false }) reserved!: number;
}

/** What changed a lot: never changed itself. */
@Entity({ schema: 'membership', name: 'entry' })
export class EntryRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') lotId!: string;
  @Column('text') kind!: EntryKind;
  /** In parts: see `toParts`. */
  @Column('integer') amount!: number;
  /** Why: an enrolment, a membership, a decision of staff. One cause has one effect of a kind on a lot. */
  @Column('uuid') cause!: string;
  @Column('uuid', { nullable: true }) courseId!: string | null;
  /** What it was for, in the words of then. */
  @Column('text') about!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) actorId!: string | null;
}

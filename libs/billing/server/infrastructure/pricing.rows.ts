import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConcessionKind, ConcessionStatus, DiscountKind } from '@bottega/billing/domain';

@Entity({ schema: 'billing', name: 'discount' })
export class DiscountRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') subjectKind!: string;
  /** Null for everything of that kind. */
  @Column('uuid', { nullable: true }) subjectId!: string | null;
  @Column('text') kind!: DiscountKind;
  @Column('integer', { nullable: true }) percent!: number | null;
  /** Cents of euro. */
  @Column('integer', { nullable: true }) amount!: number | null;
  @Column('uuid', { nullable: true }) planId!: string | null;
  @Column('integer', { nullable: true }) ageFrom!: number | null;
  @Column('integer', { nullable: true }) ageTo!: number | null;
  @Column('text', { nullable: true }) concession!: ConcessionKind | null;
  @Column('date', { nullable: true }) until!: string | null;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('uuid', { nullable: true }) endedBy!: string | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}

@Entity({ schema: 'billing', name: 'promo_code' })
export class PromoCodeRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('integer', { nullable: true }) percent!: number | null;
  /** Cents of euro. */
  @Column('integer', { nullable: true }) amount!: number | null;
  @Column('date') fromDay!: string;
  @Column('date') toDay!: string;
  @Column('text', { nullable: true }) subjectKind!: string | null;
  @Column('uuid', { nullable: true }) subjectId!: string | null;
  @Column('integer', { nullable: true }) most!: number | null;
  @Column('integer') mostEach!: number;
  /** Kept by a trigger on redemptions; the CHECK on it is what makes using it once too often impossible. */
  @Column({ type: 'integer', insert: false, update: false }) used!: number;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('uuid', { nullable: true }) endedBy!: string | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}

@Entity({ schema: 'billing', name: 'redemption' })
export class RedemptionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') promoCodeId!: string;
  @Column('uuid') personId!: string;
  @Column('uuid') lineId!: string;
  @Column('timestamptz') redeemedAt!: Date;
  @Column('timestamptz', { nullable: true }) releasedAt!: Date | null;
}

@Entity({ schema: 'billing', name: 'concession' })
export class ConcessionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('text') kind!: ConcessionKind;
  /** What shows it, in words: the paper itself is looked at and handed back. */
  @Column('text') evidence!: string;
  @Column('text') status!: ConcessionStatus;
  @Column('timestamptz') declaredAt!: Date;
  @Column('uuid', { nullable: true }) checkedBy!: string | null;
  @Column('timestamptz', { nullable: true }) checkedAt!: Date | null;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
}

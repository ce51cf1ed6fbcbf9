import {
  CONCESSION_STATUSES,
  type ConcessionKind,
  CONCESSIONS,
  type ConcessionStatus,
  DISCOUNT_KINDS,
  type DiscountKind,
} from '@bottega/billing/domain';
import { Day, Flag, Id, OneOf, PageQuery, QueryFlag, Text, Whole } from '@bottega/platform/http';

export const PRICED_KINDS = ['edition', 'membership-plan'] as const;
export type PricedKind = (typeof PRICED_KINDS)[number];

const MOST_CENTS = 1_000_000;

export class DiscountDto {
  @OneOf(PRICED_KINDS) subjectKind!: PricedKind;
  @Id({ optional: true, description: 'Everything of that kind when left out' }) subjectId?: string;
  @OneOf(DISCOUNT_KINDS) kind!: DiscountKind;
  @Whole({ min: 1, max: 100, optional: true, description: 'Of the price; or an amount' }) percent?: number;
  @Whole({ min: 1, max: MOST_CENTS, optional: true, description: 'Cents of euro' }) amount?: number;
  @Id({ optional: true, description: 'For members of one plan; of any when left out' }) planId?: string;
  @Whole({ min: 0, max: 120, optional: true }) ageFrom?: number;
  @Whole({ min: 0, max: 120, optional: true }) ageTo?: number;
  @OneOf(CONCESSIONS, { optional: true }) concession?: ConcessionKind;
  @Day({ optional: true, description: 'For deciding early: the last day' }) until?: string;
}

export class DiscountsQuery extends PageQuery {
  @OneOf(PRICED_KINDS, { optional: true }) subjectKind?: PricedKind;
  @Id({ optional: true, description: 'Those that can lower its price, those for its whole kind included' })
  subjectId?: string;
  @QueryFlag({ optional: true, description: 'Only those in use, or only those ended' }) inUse?: boolean;
}

export class PromoCodeDto {
  @Text({ min: 3, max: 30, description: 'Letters, digits and hyphens' }) code!: string;
  @Whole({ min: 1, max: 100, optional: true, description: 'Of the price; or an amount' }) percent?: number;
  @Whole({ min: 1, max: MOST_CENTS, optional: true, description: 'Cents of euro' }) amount?: number;
  @Day() from!: string;
  @Day({ description: 'The last day' }) to!: string;
  @OneOf(PRICED_KINDS, { optional: true }) subjectKind?: PricedKind;
  @Id({ optional: true, description: 'For one thing only, with its kind' }) subjectId?: string;
  @Whole({ min: 1, max: 100_000, optional: true, description: 'In all; as often as one likes when left out' })
  most?: number;
  @Whole({ min: 1, max: 100, optional: true, description: 'By one person; once when left out' }) mostEach?: number;
}

export class DeclareConcessionDto {
  @OneOf(CONCESSIONS) kind!: ConcessionKind;
  @Text({ max: 300, description: 'What you will show: «attestazione ISEE 2027»' }) evidence!: string;
}

export class RecordConcessionDto extends DeclareConcessionDto {
  @Id() personId!: string;
  @Day({ description: 'The last day it is valid' }) validTo!: string;
}

export class CheckConcessionDto {
  @Flag() proven!: boolean;
  @Day({ optional: true, description: 'When proven: the last day it is valid' }) validTo?: string;
  @Text({ max: 300, optional: true, description: 'When not: why' }) reason?: string;
}

export class ConcessionsQuery extends PageQuery {
  @OneOf(CONCESSION_STATUSES, { optional: true }) status?: ConcessionStatus;
  @Id({ optional: true }) personId?: string;
}

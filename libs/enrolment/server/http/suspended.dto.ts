import { MONEY_METHODS, type MoneyMethod } from '@bottega/billing/domain';
import { Id, OneOf, PageQuery, QueryFlag, Text, Whole } from '@bottega/platform/http';

export class GiveSeatDto {
  @Id({ optional: true, description: 'A seat in this course, at its full price' }) courseId?: string;
  @Whole({ min: 100, max: 1_000_000, optional: true, description: 'Cents, for a seat in any course' }) amount?: number;
  @OneOf(MONEY_METHODS) payBy!: MoneyMethod;
}

export class SuspendedPotQuery {
  @Id({ optional: true }) courseId?: string;
}

export class GrantSeatDto {
  @Id() personId!: string;
  @Id() editionId!: string;
  @Text({ max: 300 }) reason!: string;
  @OneOf(MONEY_METHODS, { optional: true, description: 'How they pay what is not covered; at the desk when left out' })
  payBy?: MoneyMethod;
}

export class GiftOfferQuery {
  @Text({ max: 200, optional: true, description: 'A course by its slug' }) course?: string;
}

export class GivenQuery extends PageQuery {
  @QueryFlag({ optional: true, description: 'Only those with something left to grant' }) left?: boolean;
}

export class GrantsQuery extends PageQuery {
  @Id({ optional: true }) editionId?: string;
}

import { MONEY_METHODS, type MoneyMethod } from '@bottega/billing/domain';
import { Id, OneOf, Text, Whole } from '@bottega/platform/http';

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

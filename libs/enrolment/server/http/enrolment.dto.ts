import { PAYMENT_METHODS, type PaymentMethod } from '@bottega/billing/domain';
import { ALL_STATUSES } from '@bottega/enrolment/domain';
import { Id, OneOf, PageQuery, QueryFlag, Text } from '@bottega/platform/http';

export class EnrolDto {
  @Id() editionId!: string;
  @OneOf(PAYMENT_METHODS) payBy!: PaymentMethod;
  @Id({ optional: true, description: 'Somebody else, entered by staff' }) participantId?: string;
  @Id({ optional: true }) membershipId?: string;
  @Text({ max: 40, optional: true }) promoCode?: string;
  @Text({ max: 300, optional: true, description: 'Staff only: adds a place beyond the capacity, and says why' })
  overrideReason?: string;
}

export class EnrolmentsQuery extends PageQuery {
  @Id({ optional: true }) editionId?: string;
  @Id({ optional: true }) participantId?: string;
  @OneOf(ALL_STATUSES, { optional: true }) status?: string;
  @QueryFlag({ optional: true, description: 'Unpaid places whose time is over: staff decide' }) overdue?: boolean;
}

export class ReleaseDto {
  @Text({ max: 300 }) reason!: string;
}

import { ALL_STATUSES } from '@bottega/enrolment/domain';
import { Id, OneOf, PageQuery, QueryFlag, Text } from '@bottega/platform/http';

/** How a place may be paid for. All are known at the door; which ones are offered depends on the centre. */
export const PAY_BY = ['free', 'desk', 'transfer', 'card', 'entitlement', 'invoice'] as const;

export class EnrolDto {
  @Id() editionId!: string;
  @OneOf(PAY_BY) payBy!: (typeof PAY_BY)[number];
  @Id({ optional: true, description: 'Somebody else, entered by staff' }) participantId?: string;
  @Id({ optional: true }) membershipId?: string;
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

import { PAYMENT_METHODS, type PaymentMethod } from '@bottega/billing/domain';
import { ALL_WAITING_STATUSES } from '@bottega/enrolment/domain';
import { Flag, Id, OneOf, PageQuery, Text, Whole } from '@bottega/platform/http';

export class JoinWaitingListDto {
  @Id() editionId!: string;
  @Whole({ min: 1, max: 40, optional: true, description: 'Wanted together: all of them or none' }) places?: number;
  @OneOf(PAYMENT_METHODS, { optional: true }) payBy?: PaymentMethod;
  @Flag({ optional: true, description: 'Take the place as soon as there is one, without asking' }) automatic?: boolean;
  @Id({ optional: true, description: 'Somebody else, entered by staff' }) participantId?: string;
}

export class OfferKeyDto {
  @Text({ max: 100, optional: true, description: 'From the link of the mail' }) key?: string;
}

export class LeaveWaitingListDto extends OfferKeyDto {
  @Text({ max: 300, optional: true }) reason?: string;
}

export class WaitingEntriesQuery extends PageQuery {
  @OneOf(ALL_WAITING_STATUSES, { optional: true }) status?: string;
}

import { PAYMENT_METHODS, type PaymentMethod } from '@bottega/billing/domain';
import { Day, Id, OneOf, PageQuery, QueryFlag, Text, Whole } from '@bottega/platform/http';

const REASON = { max: 300 };

export class AskMembershipDto {
  @Id() planId!: string;
  @OneOf(PAYMENT_METHODS) payBy!: PaymentMethod;
  @Text({ max: 40, optional: true }) promoCode?: string;
  @Id({ optional: true, description: 'One’s own, that this one goes on from' }) renewsId?: string;
  @Id({ optional: true, description: 'Somebody else, entered by staff' }) personId?: string;
}

export class MembershipsQuery extends PageQuery {
  @Id({ optional: true }) personId?: string;
  @Id({ optional: true }) planId?: string;
  @QueryFlag({ optional: true, description: 'Begun, and to be paid again: staff decide' }) unpaid?: boolean;
  @Day({ optional: true, description: 'Only those that end by this day and have not ended yet' }) endingBy?: string;
}

export class SuspendDto {
  @Text(REASON) reason!: string;
  @Day({ optional: true, description: 'The day it begins again by itself' }) until?: string;
}

export class UpgradeQuery {
  @Id() planId!: string;
}

export class UpgradeDto {
  @Id() planId!: string;
  @OneOf(['desk', 'transfer']) payBy!: 'desk' | 'transfer';
}

export class RenewDto {
  @OneOf(PAYMENT_METHODS) payBy!: PaymentMethod;
  @Id({ optional: true, description: 'Another plan; the same when left out' }) planId?: string;
}

export class AdjustDto {
  @Whole({ min: -1000, max: 1000, description: 'In units; less than zero takes away' }) amount!: number;
  @Text(REASON) reason!: string;
}

export class CancelMembershipDto {
  @Text(REASON) reason!: string;
  @Whole({ min: 0, max: 100_000_000, description: 'Cents of what was paid that go back' }) giveBack!: number;
}

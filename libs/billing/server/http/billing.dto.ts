import {
  HIGHEST_PRICE,
  ORDER_STATUSES,
  type OrderStatus,
  PAYMENT_METHODS,
  type PaymentMethod,
} from '@bottega/billing/domain';
import { Day, Id, OneOf, PageQuery, QueryFlag, Text, Whole } from '@bottega/platform/http';

const MOST_CENTS = 100 * HIGHEST_PRICE;

export class PricesDto {
  @Whole({ min: 0, max: HIGHEST_PRICE }) coworker!: number;
  @Whole({ min: 0, max: HIGHEST_PRICE }) resident!: number;
  @Whole({ min: 0, max: HIGHEST_PRICE }) external!: number;
}

export class PaymentDto {
  @OneOf(['desk', 'transfer']) method!: 'desk' | 'transfer';
  /** Cents of euro. */
  @Whole({ min: 1, max: MOST_CENTS }) amount!: number;
  @Day({ optional: true, description: 'Of a transfer: the day the bank says; today when left out' })
  receivedOn?: string;
}

export class RefundDto {
  @OneOf(['desk']) method!: 'desk';
  /** Cents of euro: all that is to be given back. */
  @Whole({ min: 1, max: MOST_CENTS }) amount!: number;
  @Id({ optional: true, description: 'Only what goes back for this reason; all of it when left out' })
  creditId?: string;
}

export class PartLetGoDto {
  @Whole({ min: 1, max: MOST_CENTS, description: 'Cents of euro that are not asked for any more' })
  amount!: number;
  @Text({ max: 300, description: 'Once for each reason: the same one again changes nothing' }) reason!: string;
}

export class OrdersQuery extends PageQuery {
  @Text({ max: 100, optional: true, description: 'Words of the name or address of who pays, or part of the reference' })
  q?: string;
  @OneOf(ORDER_STATUSES, { optional: true }) status?: OrderStatus;
  @OneOf(PAYMENT_METHODS, { optional: true }) method?: PaymentMethod;
  @Text({ max: 40, optional: true, description: 'Any part of what the transfer carries, with or without spaces' })
  reference?: string;
  @QueryFlag({ optional: true, description: 'Only those said, or not said, to be paid already' }) declared?: boolean;
  @QueryFlag({ optional: true, description: 'Only those of which something is to be given back' }) owing?: boolean;
}

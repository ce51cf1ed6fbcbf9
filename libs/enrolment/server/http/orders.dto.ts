import { PAYMENT_METHODS, type PaymentMethod } from '@bottega/billing/domain';
import { Id, NestedList, OneOf, Text } from '@bottega/platform/http';
import { ORDERABLE_KINDS, type OrderableKind } from '../application/orders/orderables';

const MOST_THINGS = 10;

export class WantedDto {
  @OneOf(ORDERABLE_KINDS) kind!: OrderableKind;
  @Id() id!: string;
}

export class QuoteDto {
  @NestedList(() => WantedDto, { min: 1, max: MOST_THINGS }) items!: WantedDto[];
  @Text({ max: 40, optional: true }) promoCode?: string;
  @Id({ optional: true, description: 'Somebody else, entered by staff' }) participantId?: string;
}

export class OrderDto extends QuoteDto {
  @OneOf(PAYMENT_METHODS) payBy!: PaymentMethod;
  @Id({ optional: true, description: 'Staff only: who pays, when it is not the participant' }) payerId?: string;
}

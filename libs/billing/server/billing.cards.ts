import { LookAfterCardRefunds } from './application/cards/look-after-card-refunds';
import { LookAfterCheckouts } from './application/cards/look-after-checkouts';
import { OpenCheckout } from './application/cards/open-checkout';
import { ReceiveCharge } from './application/cards/receive-charge';
import { ReceiveGatewayEvent } from './application/cards/receive-gateway-event';
import { RequestCardRefunds } from './application/cards/request-card-refunds';
import { SettleCardRefund } from './application/cards/settle-card-refund';
import { SettleCheckout } from './application/cards/settle-checkout';
import { CardsController } from './http/cards.controller';
import { CardRefundRepository } from './infrastructure/card-refund.repository';
import { CheckoutRepository } from './infrastructure/checkout.repository';
import { CardGateway } from './infrastructure/gateway/card-gateway';
import { Cards } from './queries/cards';

/** Paying by card and giving back to cards. */
export const cardControllers = [CardsController];

export const cards = [
  CardGateway,
  CardRefundRepository,
  Cards,
  CheckoutRepository,
  LookAfterCardRefunds,
  LookAfterCheckouts,
  OpenCheckout,
  ReceiveCharge,
  ReceiveGatewayEvent,
  RequestCardRefunds,
  SettleCardRefund,
  SettleCheckout,
];

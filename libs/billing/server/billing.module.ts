import { Global, Module } from '@nestjs/common';
import { LookAfterCheckouts } from './application/cards/look-after-checkouts';
import { OpenCheckout } from './application/cards/open-checkout';
import { ReceiveCharge } from './application/cards/receive-charge';
import { ReceiveGatewayEvent } from './application/cards/receive-gateway-event';
import { SettleCheckout } from './application/cards/settle-checkout';
import { DeclarePaid } from './application/declare-paid';
import { OrderLines } from './application/order-lines';
import { RecordPayment } from './application/record-payment';
import { RecordRefund } from './application/record-refund';
import { SetPrices } from './application/set-prices';
import { Billing } from './billing.port';
import { OrdersExportController } from './http/orders-export.controller';
import { BillingController } from './http/billing.controller';
import { bank, bankControllers } from './billing.bank';
import { paperControllers, papers } from './billing.papers';
import { CardsController } from './http/cards.controller';
import { CheckoutRepository } from './infrastructure/checkout.repository';
import { OrderLineRepository } from './infrastructure/order-line.repository';
import { CardGateway } from './infrastructure/gateway/card-gateway';
import { OrderRepository } from './infrastructure/order.repository';
import { Bank } from './queries/bank';
import { Cards } from './queries/cards';
import { PersonalOrders } from './queries/personal-orders';
import { OrderViews } from './queries/order-views';
import { Stakes } from './queries/stakes';

@Global()
@Module({
  controllers: [OrdersExportController, BillingController, CardsController, ...bankControllers, ...paperControllers],
  providers: [
    Billing,
    ...papers,
    ...bank,
    OrderRepository,
    OrderLineRepository,
    OrderLines,
    OrderViews,
    Stakes,
    PersonalOrders,
    RecordPayment,
    DeclarePaid,
    CardGateway,
    Cards,
    CheckoutRepository,
    LookAfterCheckouts,
    OpenCheckout,
    ReceiveCharge,
    ReceiveGatewayEvent,
    SettleCheckout,
    RecordRefund,
    SetPrices,
  ],
  exports: [Billing, Bank, Cards],
})
export class BillingModule {}

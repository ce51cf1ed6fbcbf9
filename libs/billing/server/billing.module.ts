import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DeclarePaid } from './application/declare-paid';
import { LetGoOfPart } from './application/let-go-of-part';
import { OrderLines } from './application/order-lines';
import { PlaceOrder } from './application/place-order';
import { RecordPayment } from './application/record-payment';
import { RecordRefund } from './application/record-refund';
import { SetPrices } from './application/set-prices';
import { cardControllers, cards } from './billing.cards';
import { Billing } from './billing.port';
import { withdrawalControllers, withdrawals } from './billing.withdrawals';
import { Withdrawals } from './queries/withdrawals';
import { OrdersExportController } from './http/orders-export.controller';
import { BillingController } from './http/billing.controller';
import { MoneyAtAGlanceController } from './http/glance/money-at-a-glance.controller';
import { bank, bankControllers } from './billing.bank';
import { paperControllers, papers } from './billing.papers';
import { pricing, pricingControllers } from './billing.pricing';
import { OrderLineRepository } from './infrastructure/order-line.repository';
import { OrderRepository } from './infrastructure/order.repository';
import { Bank } from './queries/bank';
import { Cards } from './queries/cards';
import { MoneyAtAGlance } from './queries/money-at-a-glance';
import { PersonalOrders } from './queries/personal-orders';
import { OrderViews } from './queries/order-views';
import { Stakes } from './queries/stakes';

@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [
    OrdersExportController,
    BillingController,
    MoneyAtAGlanceController,
    ...bankControllers,
    ...cardControllers,
    ...withdrawalControllers,
    ...paperControllers,
    ...pricingControllers,
  ],
  providers: [
    Billing,
    ...papers,
    ...bank,
    ...cards,
    ...pricing,
    ...withdrawals,
    OrderRepository,
    OrderLineRepository,
    OrderLines,
    LetGoOfPart,
    MoneyAtAGlance,
    PlaceOrder,
    OrderViews,
    Stakes,
    PersonalOrders,
    RecordPayment,
    DeclarePaid,
    RecordRefund,
    SetPrices,
  ],
  exports: [Billing, Bank, Cards, Withdrawals],
})
export class BillingModule {}

import { Global, Module } from '@nestjs/common';
import { DeclarePaid } from './application/declare-paid';
import { KeepBank } from './application/keep-bank';
import { OrderLines } from './application/order-lines';
import { RecordPayment } from './application/record-payment';
import { RecordRefund } from './application/record-refund';
import { SetPrices } from './application/set-prices';
import { Billing } from './billing.port';
import { OrdersExportController } from './http/orders-export.controller';
import { BankController } from './http/bank.controller';
import { BillingController } from './http/billing.controller';
import { papers } from './billing.papers';
import { OrderLineRepository } from './infrastructure/order-line.repository';
import { OrderRepository } from './infrastructure/order.repository';
import { Bank } from './queries/bank';
import { PersonalOrders } from './queries/personal-orders';
import { OrderViews } from './queries/order-views';
import { Stakes } from './queries/stakes';

@Global()
@Module({
  controllers: [OrdersExportController, BillingController, BankController],
  providers: [
    Billing,
    ...papers,
    OrderRepository,
    OrderLineRepository,
    OrderLines,
    OrderViews,
    Stakes,
    PersonalOrders,
    RecordPayment,
    DeclarePaid,
    KeepBank,
    Bank,
    RecordRefund,
    SetPrices,
  ],
  exports: [Billing, Bank],
})
export class BillingModule {}

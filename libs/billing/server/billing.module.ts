import { Global, Module } from '@nestjs/common';
import { RecordDeskPayment } from './application/record-desk-payment';
import { RecordRefund } from './application/record-refund';
import { SetPrices } from './application/set-prices';
import { Billing } from './billing.port';
import { BillingController } from './http/billing.controller';
import { DocumentNumbers } from './infrastructure/document-numbers';
import { OrderRepository } from './infrastructure/order.repository';
import { OrderViews } from './queries/order-views';

@Global()
@Module({
  controllers: [BillingController],
  providers: [Billing, DocumentNumbers, OrderRepository, OrderViews, RecordDeskPayment, RecordRefund, SetPrices],
  exports: [Billing],
})
export class BillingModule {}

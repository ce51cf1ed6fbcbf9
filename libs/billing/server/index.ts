import { defineCapability } from '@bottega/platform/persistence';
import { checks } from './checks';
import { BillingModule } from './billing.module';
import { OrderLineRow, OrderRow, PaymentRow, PriceRow, ReceiptRow, RefundRow } from './infrastructure/billing.rows';
import { CreateBilling1700000004000 } from './infrastructure/migrations/create-billing';
import { RecordRefunds1700000010400 } from './infrastructure/migrations/record-refunds';

export { Billing, type NewOrder } from './billing.port';
export { OrderPaid } from './billing.events';

export const billing = defineCapability({
  name: 'billing',
  schema: 'billing',
  module: BillingModule,
  entities: [PriceRow, OrderRow, OrderLineRow, PaymentRow, ReceiptRow, RefundRow],
  migrations: [CreateBilling1700000004000, RecordRefunds1700000010400],
  reads: ['identity'],
  checks,
});

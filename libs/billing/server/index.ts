import { defineCapability } from '@bottega/platform/persistence';
import { BillingModule } from './billing.module';
import { OrderLineRow, OrderRow, PaymentRow, PriceRow, ReceiptRow } from './infrastructure/billing.rows';
import { CreateBilling1700000004000 } from './infrastructure/migrations/create-billing';

export { Billing, type NewOrder } from './billing.port';
export { OrderPaid } from './billing.events';

export const billing = defineCapability({
  name: 'billing',
  schema: 'billing',
  module: BillingModule,
  entities: [PriceRow, OrderRow, OrderLineRow, PaymentRow, ReceiptRow],
  migrations: [CreateBilling1700000004000],
  reads: ['identity'],
});

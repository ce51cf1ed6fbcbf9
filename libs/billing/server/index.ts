import { defineCapability } from '@bottega/platform/persistence';
import { checks } from './checks';
import { BillingModule } from './billing.module';
import { OrderLineRow, OrderRow, PaymentRow, PriceRow, ReceiptRow, RefundRow } from './infrastructure/billing.rows';
import { CreateBilling1700000004000 } from './infrastructure/migrations/create-billing';
import { BankAccountRow, BankCheckRow } from './infrastructure/bank.rows';
import { KnowAllMethods1700000020000 } from './infrastructure/migrations/know-all-methods';
import { RecordRefunds1700000010400 } from './infrastructure/migrations/record-refunds';
import { TakeTransfers1700000010500 } from './infrastructure/migrations/take-transfers';

export { Billing, type NewOrder } from './billing.port';
export { Bank, type BankAccount } from './queries/bank';
export { OrderPaid, OrderPaidLate } from './billing.events';

export const billing = defineCapability({
  name: 'billing',
  schema: 'billing',
  module: BillingModule,
  entities: [PriceRow, OrderRow, OrderLineRow, PaymentRow, ReceiptRow, RefundRow, BankAccountRow, BankCheckRow],
  migrations: [
    CreateBilling1700000004000,
    RecordRefunds1700000010400,
    TakeTransfers1700000010500,
    KnowAllMethods1700000020000,
  ],
  reads: ['identity'],
  checks,
});

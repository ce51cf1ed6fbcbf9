import { defineCapability } from '@bottega/platform/persistence';
import { checks } from './checks';
import { BillingModule } from './billing.module';
import { paperRows } from './billing.papers';
import { CodeWholeKinds1700000021300 } from './infrastructure/migrations/code-whole-kinds';
import { CreditRow, OrderLineRow, OrderRow, PaymentRow, PriceRow, RefundRow } from './infrastructure/billing.rows';
import { CreateBilling1700000004000 } from './infrastructure/migrations/create-billing';
import { CardRefundRow, CheckoutRow, GatewayEventRow } from './infrastructure/card.rows';
import { BankAccountRow, BankCheckRow } from './infrastructure/bank.rows';
import { EndLines1700000020200 } from './infrastructure/migrations/end-lines';
import { FindRefusedRefunds1700000020800 } from './infrastructure/migrations/find-refused-refunds';
import { IssueDocuments1700000020500 } from './infrastructure/migrations/issue-documents';
import { ImportStatements1700000020310 } from './infrastructure/migrations/import-statements';
import { KeepReturnAccounts1700000020320 } from './infrastructure/migrations/keep-return-accounts';
import { KeepSurpluses1700000020300 } from './infrastructure/migrations/keep-surpluses';
import { KnowAllMethods1700000020000 } from './infrastructure/migrations/know-all-methods';
import { LetConsumersWithdraw1700000020420 } from './infrastructure/migrations/let-consumers-withdraw';
import { WithdrawalRow } from './infrastructure/withdrawal.rows';
import { RefundCards1700000020410 } from './infrastructure/migrations/refund-cards';
import { PriceThings1700000020210 } from './infrastructure/migrations/price-things';
import { RecordRefunds1700000010400 } from './infrastructure/migrations/record-refunds';
import { ReferInvoices1700000020220 } from './infrastructure/migrations/refer-invoices';
import { TakeCards1700000020400 } from './infrastructure/migrations/take-cards';
import { TakeTransfers1700000010500 } from './infrastructure/migrations/take-transfers';
import { ConcessionRow, DiscountRow, PromoCodeRow, RedemptionRow } from './infrastructure/pricing.rows';
import {
  BankDecisionRow,
  BankMatchRow,
  BankMovementRow,
  BankStatementRow,
  StatementColumnsRow,
} from './infrastructure/statement.rows';
import { PaymentReversalRow, ReturnAccountRow, SurplusRow } from './infrastructure/surplus.rows';

export { type LineTaxation, TaxesLines } from './line-taxation';
export { Billing } from './billing.port';
export type { NewOrder, PlacedOrder } from './application/place-order';
export { PriceStepView } from './http/order.view';
export type { QuoteRequest } from './application/price-items';
export type { Stake } from './queries/stakes';
export { Bank, type BankAccount } from './queries/bank';
export { Cards } from './queries/cards';
export { Withdrawals } from './queries/withdrawals';
export { CheckoutOpened, ContractWithdrawn, OrderPaid, OrderPaidLate, PaymentTakenBack } from './billing.events';

export const billing = defineCapability({
  name: 'billing',
  schema: 'billing',
  module: BillingModule,
  entities: [
    PriceRow,
    OrderRow,
    OrderLineRow,
    CreditRow,
    DiscountRow,
    PromoCodeRow,
    RedemptionRow,
    ConcessionRow,
    PaymentRow,
    PaymentReversalRow,
    RefundRow,
    SurplusRow,
    ReturnAccountRow,
    BankAccountRow,
    BankCheckRow,
    StatementColumnsRow,
    BankStatementRow,
    BankMovementRow,
    BankDecisionRow,
    BankMatchRow,
    ...paperRows,
    CardRefundRow,
    WithdrawalRow,
    CheckoutRow,
    GatewayEventRow,
  ],
  migrations: [
    CreateBilling1700000004000,
    RecordRefunds1700000010400,
    TakeTransfers1700000010500,
    KnowAllMethods1700000020000,
    EndLines1700000020200,
    PriceThings1700000020210,
    ReferInvoices1700000020220,
    KeepSurpluses1700000020300,
    ImportStatements1700000020310,
    KeepReturnAccounts1700000020320,
    IssueDocuments1700000020500,
    TakeCards1700000020400,
    RefundCards1700000020410,
    LetConsumersWithdraw1700000020420,
    FindRefusedRefunds1700000020800,
    CodeWholeKinds1700000021300,
  ],
  reads: ['identity'],
  checks,
});

import { addDays, euro } from '@bottega/platform/kernel';
import type { StatementReport } from '../../application/statements/import-statement';
import type { StatementReportView } from './statements.view';

const FEW = 5;

export function toStatementReportView(report: StatementReport): StatementReportView {
  const { statement, columns, days, fresh, known, checkedUntil } = report;
  return {
    format: statement?.format ?? 'csv',
    readable: days !== null,
    columns,
    days,
    fresh: fresh.length,
    total: euro(fresh.reduce((sum, { amount }) => sum + amount, 0)),
    known,
    debits: statement?.debits ?? 0,
    sample: fresh
      .slice(0, FEW)
      .map(({ bookedOn, amount, payer, text }) => ({ bookedOn, amount: euro(amount), payer, text })),
    checkedUntil,
    leavesGap: days !== null && checkedUntil !== null && addDays(checkedUntil, 1) < days.from,
  };
}

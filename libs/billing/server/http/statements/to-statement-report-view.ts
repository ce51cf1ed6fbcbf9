import { addDays, euro } from '@bottega/platform/kernel';
import type { StatementReport } from '../../application/statements/import-statement';
import type { StatementReportView } from './statements.view';

const FEW = 5;

/** @param givesBack whether whoever reads it may see what is owed to whom */
export function toStatementReportView(report: StatementReport, givesBack: boolean): StatementReportView {
  const { statement, columns, days, fresh, known, returns, checkedUntil } = report;
  return {
    format: statement?.format ?? 'csv',
    readable: days !== null,
    columns,
    days,
    fresh: fresh.length,
    total: euro(fresh.reduce((sum, { amount }) => sum + amount, 0)),
    known,
    debits: statement?.debits.length ?? 0,
    returns: givesBack ? returns.map(({ thing, ...found }) => ({ ...found, toGiveBack: thing })) : [],
    sample: fresh
      .slice(0, FEW)
      .map(({ bookedOn, amount, payer, text }) => ({ bookedOn, amount: euro(amount), payer, text })),
    checkedUntil,
    leavesGap: days !== null && checkedUntil !== null && addDays(checkedUntil, 1) < days.from,
  };
}

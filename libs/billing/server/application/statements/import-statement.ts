import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import {
  billingErrors,
  type Days,
  daysCovered,
  type Movement,
  seenUntil,
  type Statement,
} from '@bottega/billing/domain';
import { addDays, Clock, HOME_ZONE, type LocalDate, localDate, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { StatementRepository } from '../../infrastructure/statement.repository';
import { Bank } from '../../queries/bank';
import { type FoundReturn, FoundReturns } from '../../queries/found-returns';
import { fingerprintsOf } from '../../statements/fingerprints';
import { type FileColumns, readStatement } from '../../statements/read-statement';
import { takeIbansOut } from '../../statements/take-ibans-out';

export interface StatementInput {
  file: Buffer;
  /** The days it was asked for; those the file says, or those of its movements, when left out. */
  days?: Days;
  /** Says what would happen, and changes nothing. */
  dryRun: boolean;
  actorId: string;
}

export interface StatementReport {
  /** Null while nobody has said which columns say what. */
  statement: Statement | null;
  columns: FileColumns | null;
  days: Days | null;
  /** Movements that were not known yet. */
  fresh: Movement[];
  known: number;
  /** What went out to give back a sum that waits for it. */
  returns: FoundReturn[];
  /** Until when the account has been seen, with this statement. */
  checkedUntil: LocalDate | null;
}

/** Takes in what a bank says came in. The same file, or the same movement in another file, changes nothing. */
@Injectable()
export class ImportStatement {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly bank: Bank,
    private readonly statements: StatementRepository,
    private readonly returns: FoundReturns,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws billing.statement-no-account, billing.statement-unreadable, billing.statement-other-account,
   *   billing.statement-other-format, billing.statement-days, billing.statement-empty, billing.columns-unknown,
   *   billing.row-unreadable
   */
  async run(input: StatementInput): Promise<StatementReport> {
    const iban = (await this.bank.account())?.iban;
    if (!iban) throw billingErrors('statement-no-account');
    const { statement, columns } = readStatement(input.file, await this.bank.columnsOf(iban));
    const days = statement && daysCovered(statement, input.days);
    if (!statement || !days) return this.notYet(input, { statement, columns });
    if (statement.accountIban && statement.accountIban !== iban)
      throw billingErrors('statement-other-account', { ibanEnd: statement.accountIban.slice(-4) });
    return this.uow.run(async () => {
      await this.uow.lock(`bank-statement:${iban}`);
      const otherUntil = await this.statements.otherFormatUntil(iban, statement.format, days);
      if (otherUntil) throw billingErrors('statement-other-format', { until: otherUntil });
      const fingerprints = fingerprintsOf(iban, statement.credits);
      const known = await this.statements.known(fingerprints);
      const movements = statement.credits.map((movement, index) => ({
        ...takeIbansOut(movement, iban),
        fingerprint: fingerprints[index]!,
      }));
      const fresh = movements.filter(({ fingerprint }) => !known.has(fingerprint));
      const seen = await this.bank.checkedUntil();
      const checkedUntil = seenUntil(seen, this.over([...(await this.statements.daysOf(iban)), days]));
      const returns = await this.returns.among(statement.debits, iban);
      const report = { statement, columns, days, fresh, known: known.size, returns, checkedUntil };
      if (!input.dryRun) await this.keep(input, iban, report, checkedUntil === seen ? null : checkedUntil);
      return report;
    });
  }

  /** The columns, or the days, are still to be said. */
  private async notYet({ dryRun }: StatementInput, read: Pick<StatementReport, 'statement' | 'columns'>) {
    if (!dryRun) throw billingErrors(read.statement ? 'statement-empty' : 'columns-unknown');
    return { ...read, days: null, fresh: [], known: 0, returns: [], checkedUntil: await this.bank.checkedUntil() };
  }

  /** Nobody has seen all the movements of a day that is not over. */
  private over(days: readonly Days[]): Days[] {
    const yesterday = addDays(localDate(this.clock.now(), HOME_ZONE), -1);
    return days
      .filter(({ from }) => from <= yesterday)
      .map(({ from, to }) => ({ from, to: to < yesterday ? to : yesterday }));
  }

  private async keep(
    { file, actorId }: StatementInput,
    accountIban: string,
    { statement, days, fresh }: StatementReport & { fresh: (Movement & { fingerprint: string })[] },
    coversUntil: LocalDate | null,
  ): Promise<void> {
    const fileHash = createHash('sha256').update(file).digest('hex');
    const { format } = statement!;
    const covers = { fromDay: days!.from, toDay: days!.to };
    if (await this.statements.has({ fileHash, ...covers })) return;
    const by = { importedBy: actorId, importedAt: this.clock.now() };
    const row = { id: newId(), accountIban, format, fileHash, ...covers, ...by };
    await this.statements.insert(row, fresh);
    if (coversUntil) await this.statements.cover(coversUntil, row);
    const subject = { subjectType: 'bank-statement', subjectId: row.id };
    const after = { format, ...covers, movements: fresh.length };
    await this.audit.record({ actorId, action: 'billing.import-statement', ...subject, after });
  }
}

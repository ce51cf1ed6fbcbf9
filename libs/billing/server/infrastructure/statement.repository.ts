import { Injectable } from '@nestjs/common';
import type { Days, Movement, StatementColumns, StatementFormat } from '@bottega/billing/domain';
import type { LocalDate } from '@bottega/platform/kernel';
import { newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { BankCheckRow } from './bank.rows';
import { BankMovementRow, BankStatementRow, StatementColumnsRow } from './statement.rows';

@Injectable()
export class StatementRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** The last day that came from a file of another format, when it is one of these days or later. */
  async otherFormatUntil(accountIban: string, format: StatementFormat, { from }: Days): Promise<LocalDate | null> {
    const [row] = await this.uow.query<{ until: LocalDate | null }>(
      `SELECT max(to_day)::text AS until FROM billing.bank_statement
        WHERE account_iban = $1 AND format <> $2 AND to_day >= $3`,
      [accountIban, format, from],
    );
    return row?.until ?? null;
  }

  /** Those that are known already. */
  async known(fingerprints: readonly string[]): Promise<Set<string>> {
    const rows = await this.uow.query<{ fingerprint: string }>(
      'SELECT fingerprint FROM billing.bank_movement WHERE fingerprint = ANY ($1)',
      [fingerprints],
    );
    return new Set(rows.map(({ fingerprint }) => fingerprint));
  }

  daysOf(accountIban: string): Promise<Days[]> {
    return this.uow.query(
      'SELECT from_day::text AS "from", to_day::text AS "to" FROM billing.bank_statement WHERE account_iban = $1',
      [accountIban],
    );
  }

  /** Whether this very file was imported for these very days. */
  has({ fileHash, fromDay, toDay }: Pick<BankStatementRow, 'fileHash' | 'fromDay' | 'toDay'>): Promise<boolean> {
    return this.uow.repository(BankStatementRow).existsBy({ fileHash, fromDay, toDay });
  }

  async insert(statement: BankStatementRow, movements: readonly (Movement & { fingerprint: string })[]): Promise<void> {
    await this.uow.repository(BankStatementRow).insert(statement);
    const rows = movements.map((movement) => ({ ...movement, id: newId(), statementId: statement.id }));
    await this.uow.repository(BankMovementRow).insert(rows);
  }

  async cover(coversUntil: LocalDate, { id, importedBy, importedAt }: BankStatementRow): Promise<void> {
    const check = { id: newId(), coversUntil, checkedBy: importedBy, checkedAt: importedAt, statementId: id };
    await this.uow.repository(BankCheckRow).insert(check);
  }

  async setColumns(accountIban: string, columns: StatementColumns, by: { setBy: string; setAt: Date }): Promise<void> {
    await this.uow.repository(StatementColumnsRow).upsert({ accountIban, columns, ...by }, ['accountIban']);
  }
}

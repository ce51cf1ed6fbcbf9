import { Injectable } from '@nestjs/common';
import type { StatementColumns } from '@bottega/billing/domain';
import { HOME_ZONE, type LocalDate } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';

export interface BankAccount {
  beneficiary: string;
  iban: string;
  bank: string;
}

/** The account transfers go to, and until when it has been looked through. */
@Injectable()
export class Bank {
  constructor(private readonly database: Database) {}

  /** Undefined while none was set: then transfers are not offered. */
  account(): Promise<BankAccount | undefined> {
    return this.database.one('SELECT beneficiary, iban, bank FROM billing.bank_account ORDER BY id DESC LIMIT 1');
  }

  /** The last day of which every movement has been seen. */
  async checkedUntil(): Promise<LocalDate | null> {
    const row = await this.database.one<{ until: string | null }>(
      'SELECT max(covers_until)::text AS until FROM billing.bank_check',
    );
    return row?.until ?? null;
  }

  /** The last day that a statement of the account covers; null until one is brought. */
  async statementUntil(): Promise<LocalDate | null> {
    const row = await this.database.one<{ until: string | null }>(
      `SELECT max(to_day)::text AS until FROM billing.bank_statement
        WHERE account_iban = (SELECT iban FROM billing.bank_account ORDER BY id DESC LIMIT 1)`,
    );
    return row?.until ?? null;
  }

  /** Which column says what in the CSV files of that account; null while nobody has said so. */
  async columnsOf(accountIban: string): Promise<StatementColumns | null> {
    const row = await this.database.one<{ columns: StatementColumns }>(
      'SELECT columns FROM billing.statement_columns WHERE account_iban = $1',
      [accountIban],
    );
    return row?.columns ?? null;
  }

  /** Whether money that carries the order's reference has come in, and nobody has decided about it yet. */
  async hasSeen(orderId: string): Promise<boolean> {
    const found = await this.database.one(
      `SELECT FROM billing.bank_movement m JOIN billing.orders o ON o.id = $1
        WHERE m.booked_on >= (o.placed_at AT TIME ZONE $2)::date
          AND position(o.reference IN regexp_replace(upper(m.text), '[^A-Z0-9]', '', 'g')) > 0
          AND NOT EXISTS (SELECT FROM billing.bank_decision d WHERE d.movement_id = m.id AND d.undone_at IS NULL)
        LIMIT 1`,
      [orderId, HOME_ZONE],
    );
    return found !== undefined;
  }
}

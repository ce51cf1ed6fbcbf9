import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@bottega/platform/kernel';
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
}

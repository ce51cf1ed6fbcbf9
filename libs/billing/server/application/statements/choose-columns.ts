import { Injectable } from '@nestjs/common';
import { billingErrors, saysEnough, type StatementColumns } from '@bottega/billing/domain';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { StatementRepository } from '../../infrastructure/statement.repository';
import { Bank } from '../../queries/bank';

/** Which column says what in the files of the bank: said once, remembered for the account. */
@Injectable()
export class ChooseColumns {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly bank: Bank,
    private readonly statements: StatementRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws billing.statement-no-account, billing.columns-unknown */
  async run(columns: StatementColumns, actorId: string): Promise<void> {
    if (!saysEnough(columns)) throw billingErrors('columns-unknown');
    const account = await this.bank.account();
    if (!account) throw billingErrors('statement-no-account');
    const by = { setBy: actorId, setAt: this.clock.now() };
    await this.uow.run(() => this.statements.setColumns(account.iban, columns, by));
  }
}

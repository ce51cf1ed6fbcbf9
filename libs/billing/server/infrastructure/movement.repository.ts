import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { billingErrors } from '@bottega/billing/domain';
import { newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { BankDecisionRow, BankMatchRow, BankMovementRow } from './statement.rows';

@Injectable()
export class MovementRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Locks it until the transaction ends, so that one decides at a time. @throws billing.movement-not-found */
  async locked(id: string): Promise<BankMovementRow> {
    const row = await this.uow
      .repository(BankMovementRow)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!row) throw billingErrors('movement-not-found');
    return row;
  }

  /** The decision that holds. */
  decisionOn(movementId: string): Promise<BankDecisionRow | null> {
    return this.uow.repository(BankDecisionRow).findOneBy({ movementId, undoneAt: IsNull() });
  }

  async decide(decision: Pick<BankDecisionRow, 'movementId' | 'kind' | 'decidedBy' | 'decidedAt'>): Promise<string> {
    const id = newId();
    await this.uow.repository(BankDecisionRow).insert({ ...decision, id, undoneBy: null, undoneAt: null });
    return id;
  }

  async undo(id: string, by: { undoneBy: string; undoneAt: Date }): Promise<void> {
    await this.uow.repository(BankDecisionRow).update({ id }, by);
  }

  async match(row: BankMatchRow): Promise<void> {
    await this.uow.repository(BankMatchRow).insert(row);
  }

  matchesOf(decisionId: string): Promise<BankMatchRow[]> {
    return this.uow.repository(BankMatchRow).find({ where: { decisionId }, order: { orderId: 'ASC' } });
  }
}

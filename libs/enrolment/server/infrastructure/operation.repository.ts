import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { UnitOfWork } from '@bottega/platform/persistence';
import { OperationItemRow, OperationRow } from './operation.rows';

@Injectable()
export class OperationRepository {
  constructor(private readonly uow: UnitOfWork) {}

  async insert(operation: OperationRow, items: readonly Pick<OperationItemRow, 'enrolmentId' | 'expected'>[]) {
    await this.uow.repository(OperationRow).insert(operation);
    await this.uow.repository(OperationItemRow).insert(items.map((item) => ({ ...item, operationId: operation.id })));
  }

  get(id: string): Promise<OperationRow> {
    return this.uow.repository(OperationRow).findOneByOrFail({ id });
  }

  /** Those still to be done, in a steady order. */
  async waiting(operationId: string): Promise<string[]> {
    const items = await this.uow.repository(OperationItemRow).find({
      select: { enrolmentId: true },
      where: { operationId, doneAt: IsNull() },
      order: { enrolmentId: 'ASC' },
    });
    return items.map(({ enrolmentId }) => enrolmentId);
  }

  /** @returns whether it is still to be done; if so, nobody else does it until the transaction ends */
  async claim(operationId: string, enrolmentId: string): Promise<boolean> {
    const where = { operationId, enrolmentId, doneAt: IsNull() };
    return (
      (await this.uow.repository(OperationItemRow).findOne({ where, lock: { mode: 'pessimistic_write' } })) !== null
    );
  }

  async done(operationId: string, enrolmentId: string, doneAt: Date, refund: number): Promise<void> {
    await this.uow.repository(OperationItemRow).update({ operationId, enrolmentId }, { doneAt, refund, error: null });
  }

  async failed(operationId: string, enrolmentId: string, error: string): Promise<void> {
    await this.uow
      .repository(OperationItemRow)
      .update({ operationId, enrolmentId, doneAt: IsNull() }, { error: error.slice(0, 500) });
  }
}

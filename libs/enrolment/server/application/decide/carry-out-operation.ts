import { Injectable } from '@nestjs/common';
import { Handles } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { faultPoint, UnitOfWork } from '@bottega/platform/persistence';
import { OperationRepository } from '../../infrastructure/operation.repository';
import type { OperationKind, OperationRow } from '../../infrastructure/operation.rows';
import { CancelPlace } from './cancel-place';
import { carryOutOperation } from './carry-out.job';
import { TellOfCancelledSession } from './tell-of-cancelled-session';

/** Does something to one person; @returns the cents they are owed back by it. */
export interface OperationStep {
  run(operation: OperationRow, enrolmentId: string): Promise<number>;
}

/**
 * One person, one transaction. Whoever is done is skipped, so killed half-way and run again it goes on from where it
 * was; whoever cannot be done does not keep the others waiting, and the job comes back for them.
 */
@Injectable()
export class CarryOutOperation {
  private readonly steps: Record<OperationKind, OperationStep>;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly operations: OperationRepository,
    private readonly clock: Clock,
    cancelPlace: CancelPlace,
    tellOfCancelledSession: TellOfCancelledSession,
  ) {
    this.steps = { 'cancel-edition': cancelPlace, 'cancel-session': tellOfCancelledSession };
  }

  @Handles(carryOutOperation)
  async run({ operationId }: { operationId: string }): Promise<void> {
    const operation = await this.uow.run(() => this.operations.get(operationId));
    const waiting = await this.uow.run(() => this.operations.waiting(operationId));
    const failures: string[] = [];
    for (const enrolmentId of waiting) {
      const failure = await this.attempt(operation, enrolmentId);
      if (failure) failures.push(failure);
    }
    if (failures.length > 0) throw new Error(`${failures.length} of ${waiting.length} failed: ${failures[0]}`);
  }

  private async attempt(operation: OperationRow, enrolmentId: string): Promise<string | undefined> {
    try {
      await this.uow.run(() => this.step(operation, enrolmentId));
      faultPoint('operation.after-person');
      return undefined;
    } catch (error) {
      const { message } = error as Error;
      await this.uow.run(() => this.operations.failed(operation.id, enrolmentId, message));
      return message;
    }
  }

  private async step(operation: OperationRow, enrolmentId: string): Promise<void> {
    if (!(await this.operations.claim(operation.id, enrolmentId))) return;
    const refund = await this.steps[operation.kind].run(operation, enrolmentId);
    await this.operations.done(operation.id, enrolmentId, this.clock.now(), refund);
    faultPoint('operation.before-person-commit');
  }
}

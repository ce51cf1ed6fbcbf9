import { Injectable } from '@nestjs/common';
import { euro } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { KeepSurplus } from '../keep-surplus';
import { DecideMovement } from './decide-movement';

/** What came in is for no order: it goes back to whoever sent it, or it is another matter of the centre's. */
@Injectable()
export class LeaveMovement {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly decideMovement: DecideMovement,
    private readonly keepSurplus: KeepSurplus,
  ) {}

  /** @throws billing.movement-not-found, billing.movement-decided */
  setAside(movementId: string, actorId: string): Promise<void> {
    return this.uow.run(async () => {
      await this.decideMovement.run(movementId, 'set-aside', actorId);
    });
  }

  /** @throws billing.movement-not-found, billing.movement-decided */
  giveBack(movementId: string, actorId: string): Promise<void> {
    return this.uow.run(async () => {
      const { movement, decisionId } = await this.decideMovement.run(movementId, 'returned', actorId);
      const source = { kind: 'bank-movement' as const, id: decisionId };
      const payerName = movement.payer ?? movement.text;
      const amount = euro(movement.amount);
      await this.keepSurplus.run({ source, orderId: null, payerId: null, payerName, amount, reason: 'not-ours' });
    });
  }
}

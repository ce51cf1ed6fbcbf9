import { Injectable } from '@nestjs/common';
import { billingErrors } from '@bottega/billing/domain';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { MovementRepository } from '../../infrastructure/movement.repository';
import { KeepSurplus } from '../keep-surplus';
import { TakeBackPayment } from '../take-back-payment';

/** It was something else: payments are taken back, what waited to be given back is withdrawn, and it can be decided anew. */
@Injectable()
export class UndoDecision {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly movements: MovementRepository,
    private readonly keepSurplus: KeepSurplus,
    private readonly takeBackPayment: TakeBackPayment,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws billing.movement-not-found, billing.movement-undecided, billing.already-given-back */
  run(movementId: string, actorId: string): Promise<void> {
    return this.uow.run(async () => {
      await this.movements.locked(movementId);
      const decision = await this.movements.decisionOn(movementId);
      if (!decision) throw billingErrors('movement-undecided');
      await this.keepSurplus.withdraw({ kind: 'bank-movement', id: decision.id });
      for (const { paymentId } of await this.movements.matchesOf(decision.id))
        if (paymentId) await this.takeBackPayment.run({ paymentId, reason: 'movement matched by mistake', actorId });
      await this.movements.undo(decision.id, { undoneBy: actorId, undoneAt: this.clock.now() });
      const subject = { subjectType: 'bank-movement', subjectId: movementId };
      await this.audit.record({
        actorId,
        action: 'billing.undo-decision',
        ...subject,
        before: { kind: decision.kind },
      });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { billingErrors } from '@bottega/billing/domain';
import { Clock } from '@bottega/platform/kernel';
import { AuditLog } from '@bottega/platform/records';
import { MovementRepository } from '../../infrastructure/movement.repository';
import type { BankDecisionRow, BankMovementRow } from '../../infrastructure/statement.rows';

export interface Decided {
  movement: BankMovementRow;
  decisionId: string;
}

/** Writes down what a movement was, while nothing else is decided about it. Inside a unit of work. */
@Injectable()
export class DecideMovement {
  constructor(
    private readonly movements: MovementRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws billing.movement-not-found, billing.movement-decided */
  async run(movementId: string, kind: BankDecisionRow['kind'], actorId: string): Promise<Decided> {
    const movement = await this.movements.locked(movementId);
    if (await this.movements.decisionOn(movementId)) throw billingErrors('movement-decided');
    const decidedAt = this.clock.now();
    const decisionId = await this.movements.decide({ movementId, kind, decidedBy: actorId, decidedAt });
    const subject = { subjectType: 'bank-movement', subjectId: movementId };
    await this.audit.record({ actorId, action: 'billing.decide-movement', ...subject, after: { kind } });
    return { movement, decisionId };
  }
}

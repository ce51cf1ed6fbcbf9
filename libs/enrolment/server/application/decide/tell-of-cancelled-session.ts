import { Injectable } from '@nestjs/common';
import { occupiesSeat } from '@bottega/enrolment/domain';
import { Messages } from '@bottega/notifications/server';
import { EnrolmentRepository } from '../../infrastructure/enrolment.repository';
import type { OperationRow } from '../../infrastructure/operation.rows';
import type { OperationStep } from './carry-out-operation';

/** One session is not held: who still holds a place is told. The place and its price stay as they are. */
@Injectable()
export class TellOfCancelledSession implements OperationStep {
  constructor(
    private readonly enrolments: EnrolmentRepository,
    private readonly messages: Messages,
  ) {}

  async run({ causeId: sessionId }: OperationRow, enrolmentId: string): Promise<number> {
    const { status, participantId: personId } = await this.enrolments.locked(enrolmentId);
    if (occupiesSeat(status)) {
      await this.messages.plan([{ kind: 'session.cancelled', personId, causeId: sessionId, params: { sessionId } }]);
    }
    return 0;
  }
}

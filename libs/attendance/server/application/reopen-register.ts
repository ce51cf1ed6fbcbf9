import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { Events } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { RegisterReopened } from '../attendance.events';
import { RegisterRepository } from '../infrastructure/register.repository';
import { AccessibleSessions, type RegisterKeeper } from './accessible-sessions';

/** Staff let a closed register be corrected, and say why. */
@Injectable()
export class ReopenRegister {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sessions: AccessibleSessions,
    private readonly registers: RegisterRepository,
    private readonly events: Events,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  run(sessionId: string, reason: string, keeper: RegisterKeeper): Promise<void> {
    return this.uow.run(async () => {
      const session = await this.sessions.get(sessionId, keeper);
      const { register } = await this.registers.locked(session);
      const reopening = register.reopen(reason, keeper.personId, this.clock.now());
      await this.registers.saveTransition(sessionId, reopening);
      await this.audit.record({
        actorId: keeper.personId,
        action: 'attendance.reopen-register',
        subjectType: 'session',
        subjectId: sessionId,
        reason: reopening.reason,
      });
      await this.events.publish(RegisterReopened, { sessionId, editionId: session.editionId });
    });
  }
}

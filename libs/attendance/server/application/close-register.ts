import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { Events } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { RegisterClosed } from '../attendance.events';
import { RegisterRepository } from '../infrastructure/register.repository';
import { AccessibleSessions, type RegisterKeeper } from './accessible-sessions';

@Injectable()
export class CloseRegister {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sessions: AccessibleSessions,
    private readonly registers: RegisterRepository,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  run(sessionId: string, keeper: RegisterKeeper): Promise<void> {
    return this.uow.run(async () => {
      const session = await this.sessions.get(sessionId, keeper);
      const { register } = await this.registers.locked(session);
      const closing = register.close(keeper.personId, this.clock.now());
      if (!closing) return;
      await this.registers.saveTransition(sessionId, closing);
      await this.events.publish(RegisterClosed, { sessionId, editionId: session.editionId });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@bottega/platform/kernel';
import { Events } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { checkMovable } from '@bottega/scheduling/domain';
import { EditionRepository } from '../infrastructure/edition.repository';
import { Occupancies } from '../infrastructure/occupancies';
import { SessionRepository } from '../infrastructure/session.repository';
import { SessionCancelled } from '../scheduling.events';

/** One session will not be held: its space and its instructors are free again. Cancelling twice is cancelling once. */
@Injectable()
export class CancelSession {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly editions: EditionRepository,
    private readonly sessions: SessionRepository,
    private readonly occupancies: Occupancies,
    private readonly events: Events,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  run(actorId: string, id: string, reason: string): Promise<void> {
    return this.uow.run(async () => {
      const { editionId } = await this.sessions.find(id);
      await this.editions.locked(editionId);
      const session = await this.sessions.find(id);
      if (session.status === 'cancelled') return;
      checkMovable(session, this.clock.now());
      await this.sessions.cancel([session], reason, this.clock.now());
      await this.occupancies.release([id]);
      await this.audit.record({
        actorId,
        action: 'scheduling.cancel-session',
        subjectType: 'session',
        subjectId: id,
        reason,
      });
      await this.events.publish(SessionCancelled, { sessionId: id, editionId, causeId: newId(), actorId, reason });
    });
  }
}

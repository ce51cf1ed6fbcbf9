import { Injectable } from '@nestjs/common';
import { Courses } from '@bottega/catalogue/server';
import { Clock, newId } from '@bottega/platform/kernel';
import { type EventKind, Events } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { checkOpenable, type EditionStatus, transition } from '@bottega/scheduling/domain';
import { EditionRepository } from '../infrastructure/edition.repository';
import { Occupancies } from '../infrastructure/occupancies';
import type { EditionRow } from '../infrastructure/programme.rows';
import { SessionRepository } from '../infrastructure/session.repository';
import {
  EditionCancelled,
  EditionConfirmed,
  type EditionDecided,
  EditionOpened,
  EditionPostponed,
} from '../scheduling.events';

export type DecidedStatus = Extract<EditionStatus, 'open' | 'confirmed' | 'postponed' | 'cancelled'>;

const TOLD: Record<DecidedStatus, EventKind<EditionDecided>> = {
  open: EditionOpened,
  confirmed: EditionConfirmed,
  postponed: EditionPostponed,
  cancelled: EditionCancelled,
};

/** Staff decide what becomes of an edition. Asking for what it already is changes nothing. */
@Injectable()
export class ChangeEditionStatus {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly editions: EditionRepository,
    private readonly sessions: SessionRepository,
    private readonly occupancies: Occupancies,
    private readonly courses: Courses,
    private readonly events: Events,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  run(actorId: string, editionId: string, to: DecidedStatus, reason = ''): Promise<void> {
    return this.uow.run(async () => {
      const before = await this.editions.locked(editionId);
      if (before.status === to) return;
      const now = this.clock.now();
      const after = { ...transition(before, to), statusReason: reason || null, statusChangedAt: now };
      if (to === 'open') await this.checkReady(after);
      if (to === 'postponed' || to === 'cancelled') await this.giveUpSessions(editionId, reason);
      await this.editions.change(after);
      await this.audit.record({
        actorId,
        action: 'scheduling.change-edition-status',
        subjectType: 'edition',
        subjectId: editionId,
        before: { status: before.status },
        after: { status: to },
        reason,
      });
      await this.events.publish(TOLD[to], { editionId, causeId: newId(), actorId, reason, from: before.status });
    });
  }

  private async checkReady({ id, courseId }: EditionRow): Promise<void> {
    const toCome = await this.sessions.toCome(id, this.clock.now());
    const course = await this.courses.get(courseId);
    checkOpenable({ id, plannedSessions: toCome.length, coursePublished: course?.status === 'published' });
  }

  /** What was not held yet frees its spaces and people; calendars show it cancelled. */
  private async giveUpSessions(editionId: string, reason: string): Promise<void> {
    const now = this.clock.now();
    const toCome = await this.sessions.toCome(editionId, now);
    await this.sessions.cancel(toCome, reason, now);
    await this.occupancies.release(toCome.map(({ id }) => id));
  }
}

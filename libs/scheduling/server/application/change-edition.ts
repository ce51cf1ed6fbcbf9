import { Injectable } from '@nestjs/common';
import { Events } from '@bottega/platform/jobs';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { checkEditionTerms, checkFits, checkOngoing } from '@bottega/scheduling/domain';
import { type EditionInstructor, EditionRepository } from '../infrastructure/edition.repository';
import { SessionRepository } from '../infrastructure/session.repository';
import { PlanningFacts } from '../planning/planning-facts';
import { EditionSummaries } from '../queries/edition-summaries';
import { CapacityChanged } from '../scheduling.events';
import type { EditionDetails } from './plan-edition';

export interface EditionChange {
  details: Partial<EditionDetails>;
  /** Whoever teaches sessions already planned goes on teaching them. */
  instructors?: EditionInstructor[];
  reason?: string;
}

/** More or fewer places, another minimum, other instructors: refused when seats are taken or rooms too small. */
@Injectable()
export class ChangeEdition {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly editions: EditionRepository,
    private readonly sessions: SessionRepository,
    private readonly facts: PlanningFacts,
    private readonly summaries: EditionSummaries,
    private readonly events: Events,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  run(
    actorId: string,
    editionId: string,
    { details, instructors, reason }: EditionChange,
    version?: number,
  ): Promise<void> {
    return this.uow.run(async () => {
      const before = await this.editions.locked(editionId, version);
      checkOngoing(before);
      const after = { ...before, ...details };
      const [summary] = await this.summaries.find([editionId]);
      checkEditionTerms({ ...after, startsOn: summary!.startsOn });
      await this.checkRooms(after);
      await this.editions.change(after);
      if (instructors) await this.editions.replaceInstructors(editionId, instructors);
      await this.audit.record({
        actorId,
        action: 'scheduling.change-edition',
        subjectType: 'edition',
        subjectId: editionId,
        before,
        after: { ...after, instructors },
        reason,
      });
      if (after.capacity !== before.capacity) {
        await this.events.publish(CapacityChanged, { editionId, capacity: after.capacity });
      }
    });
  }

  /** The rooms already taken must still do. */
  private async checkRooms({ id, capacity, layout, equipment }: { id: string } & EditionDetails): Promise<void> {
    const toCome = await this.sessions.toCome(id, this.clock.now());
    const places = await this.facts.places([...new Set(toCome.map(({ spaceId }) => spaceId))]);
    for (const place of places.values()) {
      checkFits(place, { seats: capacity, layout: layout ?? undefined, equipment });
    }
  }
}

import { Injectable } from '@nestjs/common';
import { Courses } from '@bottega/catalogue/server';
import { addDays, Clock, newId, toPeriod } from '@bottega/platform/kernel';
import { Events } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { checkOngoing, schedulingErrors } from '@bottega/scheduling/domain';
import { EditionRepository } from '../infrastructure/edition.repository';
import { Occupancies } from '../infrastructure/occupancies';
import type { SessionRow } from '../infrastructure/programme.rows';
import { SessionRepository } from '../infrastructure/session.repository';
import type { Wish } from '../planning/obstacles';
import { type Findings, Planner } from '../planning/planner';
import { PlanningFacts } from '../planning/planning-facts';
import { slotOf } from '../planning/slot-of';
import { whenAndWhere, wishFor } from '../planning/wish';
import { SessionsMoved } from '../scheduling.events';

export interface Shift {
  editionId: string;
  days: number;
  evenIfClosed: boolean;
}

interface Plan {
  wishes: Wish[];
  before: SessionRow[];
}

/** Moves what is left of an edition by whole days, each session taking the place another may be leaving. */
@Injectable()
export class ShiftSessions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly planner: Planner,
    private readonly editions: EditionRepository,
    private readonly sessions: SessionRepository,
    private readonly occupancies: Occupancies,
    private readonly facts: PlanningFacts,
    private readonly courses: Courses,
    private readonly events: Events,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async run(actorId: string, shift: Shift): Promise<void> {
    await this.planner.carryOut(
      () => this.plan(shift),
      (plan) => this.write(actorId, shift, plan),
    );
  }

  async rehearse(shift: Shift): Promise<Findings[]> {
    const { wishes } = await this.uow.run(() => this.plan(shift));
    return this.planner.rehearse(wishes);
  }

  private async plan({ editionId, days, evenIfClosed }: Shift): Promise<Plan> {
    const edition = await this.editions.locked(editionId);
    checkOngoing(edition);
    const before = (await this.sessions.toCome(editionId, this.clock.now())).filter(
      ({ startsAt }) => startsAt > this.clock.now(),
    );
    if (before.length === 0) throw schedulingErrors('edition-without-sessions', { editionId });
    const course = (await this.courses.get(edition.courseId))!;
    const instructorIds = await this.sessions.instructorIdsOf(before.map(({ id }) => id));
    const places = await this.facts.places([...new Set(before.map(({ spaceId }) => spaceId))]);
    const wishes = before.map(({ id, spaceId, localDate, startTime, endTime, zone }) => {
      const slot = { date: addDays(localDate, days), startTime, endTime, zone };
      return wishFor(edition, course.title, {
        id,
        slot,
        period: toPeriod(slot),
        place: places.get(spaceId)!,
        instructorIds: instructorIds.get(id) ?? [],
        evenIfClosed,
      });
    });
    return { wishes, before };
  }

  private async write(actorId: string, { editionId, days }: Shift, { wishes, before }: Plan): Promise<void> {
    const updatedAt = this.clock.now();
    const after = before.map((row, index) => ({
      ...row,
      ...whenAndWhere(wishes[index]!),
      sequence: row.sequence + 1,
      updatedAt,
    }));
    await this.sessions.changeAll(after);
    await this.occupancies.replace(wishes.map(({ wanted }) => wanted));
    await this.audit.record({
      actorId,
      action: 'scheduling.shift-sessions',
      subjectType: 'edition',
      subjectId: editionId,
      after: { days, sessionIds: after.map(({ id }) => id) },
    });
    const moves = after.map((row, index) => {
      const { place } = wishes[index]!;
      return { sessionId: row.id, before: slotOf(before[index]!, place), after: slotOf(row, place) };
    });
    await this.events.publish(SessionsMoved, { editionId, moves, causeId: newId() });
  }
}

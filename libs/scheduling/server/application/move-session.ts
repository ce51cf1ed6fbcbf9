import { Injectable } from '@nestjs/common';
import { Courses } from '@bottega/catalogue/server';
import { Clock, type Disambiguation, newId, toPeriod } from '@bottega/platform/kernel';
import { Events } from '@bottega/platform/jobs';
import { checkSeen, UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { checkMovable, checkOngoing } from '@bottega/scheduling/domain';
import { EditionRepository } from '../infrastructure/edition.repository';
import { Occupancies } from '../infrastructure/occupancies';
import type { SessionRow } from '../infrastructure/programme.rows';
import { SessionRepository } from '../infrastructure/session.repository';
import type { Wish } from '../planning/obstacles';
import { type Findings, Planner } from '../planning/planner';
import { PlanningFacts } from '../planning/planning-facts';
import { slotOf } from '../planning/slot-of';
import { isElsewhere, whenAndWhere, wishFor } from '../planning/wish';
import { SessionsMoved } from '../scheduling.events';

export interface SessionChange {
  date?: string;
  startTime?: string;
  endTime?: string;
  disambiguation?: Disambiguation;
  spaceId?: string;
  instructorIds?: string[];
  title?: string;
  evenIfClosed: boolean;
}

interface Plan {
  before: SessionRow;
  wishes: [Wish];
}

/** Moves one session to another time or space, or gives it to another instructor. Calendars are told when it moved. */
@Injectable()
export class MoveSession {
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

  async run(actorId: string, id: string, change: SessionChange, seen?: number): Promise<void> {
    await this.planner.carryOut(
      () => this.plan(id, change, seen),
      (plan) => this.write(actorId, plan, change),
    );
  }

  async rehearse(id: string, change: SessionChange): Promise<Findings[]> {
    const { wishes } = await this.uow.run(() => this.plan(id, change));
    return this.planner.rehearse(wishes);
  }

  private async plan(id: string, change: SessionChange, seen?: number): Promise<Plan> {
    const { editionId } = await this.sessions.find(id);
    const edition = await this.editions.locked(editionId);
    checkOngoing(edition);
    const before = await this.sessions.find(id);
    checkSeen(before, seen);
    checkMovable(before, this.clock.now());
    const place = await this.facts.place(change.spaceId ?? before.spaceId);
    const course = (await this.courses.get(edition.courseId))!;
    const slot = {
      date: change.date ?? before.localDate,
      startTime: change.startTime ?? before.startTime,
      endTime: change.endTime ?? before.endTime,
      zone: place.zone,
    };
    const staysThen = before.zone === place.zone && !change.date && !change.startTime && !change.endTime;
    const wish = wishFor(edition, course.title, {
      id,
      slot,
      period: staysThen ? { startsAt: before.startsAt, endsAt: before.endsAt } : toPeriod(slot, change.disambiguation),
      place,
      instructorIds: change.instructorIds ?? (await this.sessions.instructorIdsOf([id])).get(id) ?? [],
      evenIfClosed: change.evenIfClosed,
    });
    return { before, wishes: [wish] };
  }

  private async write(
    actorId: string,
    { before, wishes }: Plan,
    { title = before.title, instructorIds }: SessionChange,
  ) {
    const [wish] = wishes;
    const moved = whenAndWhere(wish);
    const hasMoved = isElsewhere(before, moved);
    const after = {
      ...before,
      ...moved,
      title,
      sequence: before.sequence + Number(hasMoved),
      updatedAt: this.clock.now(),
    };
    await this.sessions.changeAll([after]);
    if (instructorIds) await this.sessions.replaceInstructors(before.id, instructorIds);
    await this.occupancies.replace([wish.wanted]);
    await this.audit.record({
      actorId,
      action: 'scheduling.move-session',
      subjectType: 'session',
      subjectId: before.id,
      before,
      after: { ...after, instructorIds: wish.wanted.instructorIds },
    });
    if (!hasMoved) return;
    const move = {
      sessionId: before.id,
      before: slotOf(before, await this.facts.place(before.spaceId)),
      after: slotOf(after, wish.place),
    };
    await this.events.publish(SessionsMoved, { editionId: before.editionId, moves: [move], causeId: newId() });
  }
}

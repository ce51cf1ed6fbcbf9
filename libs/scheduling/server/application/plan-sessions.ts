import { Injectable } from '@nestjs/common';
import { Courses } from '@bottega/catalogue/server';
import { Clock, newId, toPeriod } from '@bottega/platform/kernel';
import { Events } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { checkOngoing } from '@bottega/scheduling/domain';
import { EditionRepository } from '../infrastructure/edition.repository';
import { Occupancies } from '../infrastructure/occupancies';
import { SessionRepository } from '../infrastructure/session.repository';
import { type Findings, Planner } from '../planning/planner';
import { PlanningFacts } from '../planning/planning-facts';
import { wishFor, whenAndWhere } from '../planning/wish';
import { type SkippedDay, type WishedSeries, type WishedSlot, wishedSlots } from '../planning/wished-slots';
import { SessionsScheduled } from '../scheduling.events';
import type { Wish } from '../planning/obstacles';

export interface SessionsToPlan {
  editionId: string;
  spaceId: string;
  slot?: WishedSlot;
  recurrence?: WishedSeries;
  /** Those of the edition when not given. */
  instructorIds?: string[];
  /** What each session is about, in order. */
  titles: string[];
  evenIfClosed: boolean;
}

interface Plan {
  wishes: Wish[];
  skipped: SkippedDay[];
}

/** Puts one session of an edition on the programme, or a weekly series: all of it or nothing. */
@Injectable()
export class PlanSessions {
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

  /** @returns the ids of the sessions, in order, and the days left out */
  async run(actorId: string, request: SessionsToPlan): Promise<{ sessionIds: string[]; skipped: SkippedDay[] }> {
    const { wishes, skipped } = await this.planner.carryOut(
      () => this.plan(request),
      (plan) => this.write(actorId, request, plan),
    );
    return { sessionIds: wishes.map(({ wanted }) => wanted.id), skipped };
  }

  async rehearse(request: SessionsToPlan): Promise<{ findings: Findings[]; skipped: SkippedDay[] }> {
    const { wishes, skipped } = await this.uow.run(() => this.plan(request));
    return { findings: await this.planner.rehearse(wishes), skipped };
  }

  private async plan(request: SessionsToPlan): Promise<Plan> {
    const edition = await this.editions.locked(request.editionId);
    checkOngoing(edition);
    const place = await this.facts.place(request.spaceId);
    const course = (await this.courses.get(edition.courseId))!;
    const instructorIds = request.instructorIds ?? (await this.editions.instructorIds(edition.id));
    const { slots, skipped } = wishedSlots(request, place);
    const { evenIfClosed, slot: single } = request;
    const wishes = slots.map((slot) =>
      wishFor(edition, course.title, {
        id: newId(),
        slot,
        period: toPeriod(slot, single?.disambiguation),
        place,
        instructorIds,
        evenIfClosed,
      }),
    );
    return { wishes, skipped };
  }

  private async write(actorId: string, { editionId, titles }: SessionsToPlan, { wishes }: Plan): Promise<void> {
    const now = this.clock.now();
    const rows = wishes.map((wish, index) => ({
      ...whenAndWhere(wish),
      id: wish.wanted.id,
      editionId,
      title: titles[index] ?? '',
      status: 'planned' as const,
      cancelledBecause: null,
      sequence: 0,
      version: 1,
      createdAt: now,
      updatedAt: now,
    }));
    await this.sessions.add(rows, wishes[0]!.wanted.instructorIds);
    await this.occupancies.replace(wishes.map(({ wanted }) => wanted));
    const sessionIds = rows.map(({ id }) => id);
    await this.audit.record({
      actorId,
      action: 'scheduling.plan-sessions',
      subjectType: 'edition',
      subjectId: editionId,
      after: { sessionIds },
    });
    await this.events.publish(SessionsScheduled, { editionId, sessionIds });
  }
}

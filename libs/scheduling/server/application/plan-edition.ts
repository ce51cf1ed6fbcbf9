import { Injectable } from '@nestjs/common';
import { Courses } from '@bottega/catalogue/server';
import { catalogueErrors } from '@bottega/catalogue/domain';
import { Clock, newId } from '@bottega/platform/kernel';
import { Events } from '@bottega/platform/jobs';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { checkEditionTerms, type Layout } from '@bottega/scheduling/domain';
import { type EditionInstructor, EditionRepository } from '../infrastructure/edition.repository';
import { PlaceRepository } from '../infrastructure/place.repository';
import { EditionPlanned, type EditionPrices } from '../scheduling.events';

export interface EditionDetails {
  titleSuffix: string;
  capacity: number;
  minimum: number;
  decidesOn: string | null;
  fixedCost: number | null;
  costPerPerson: number;
  layout: Layout | null;
  equipment: string[];
  joiningInstructions: string;
}

export interface EditionToPlan {
  courseId: string;
  centreId: string;
  details: EditionDetails;
  instructors: EditionInstructor[];
  prices: EditionPrices | null;
}

/** A dated run of a course, as a draft: staff only see it until it is opened. */
@Injectable()
export class PlanEdition {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly courses: Courses,
    private readonly places: PlaceRepository,
    private readonly editions: EditionRepository,
    private readonly events: Events,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  run(actorId: string, { courseId, centreId, details, instructors, prices }: EditionToPlan): Promise<string> {
    checkEditionTerms({ ...details, startsOn: null });
    return this.uow.run(async () => {
      const course = await this.courses.get(courseId);
      if (!course || course.status === 'archived') throw catalogueErrors('course-not-found', { courseId });
      await this.places.centre(centreId);
      const now = this.clock.now();
      const edition = {
        ...details,
        id: newId(),
        courseId,
        centreId,
        status: 'draft' as const,
        statusReason: null,
        statusChangedAt: now,
        version: 1,
        createdAt: now,
      };
      await this.editions.add(edition, instructors);
      await this.audit.record({
        actorId,
        action: 'scheduling.plan-edition',
        subjectType: 'edition',
        subjectId: edition.id,
        after: { ...edition, instructors, prices },
      });
      await this.events.publish(EditionPlanned, { editionId: edition.id, capacity: details.capacity, prices });
      return edition.id;
    });
  }
}

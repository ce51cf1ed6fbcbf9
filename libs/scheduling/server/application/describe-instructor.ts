import { Injectable } from '@nestjs/common';
import { People } from '@bottega/identity/server';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { PlaceRepository } from '../infrastructure/place.repository';

/** Makes somebody an instructor, with what the public reads of them; again, it changes it. */
@Injectable()
export class DescribeInstructor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly people: People,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  run(actorId: string, personId: string, profile: { bio: string; skills: string[] }): Promise<void> {
    return this.uow.run(async () => {
      await this.people.get(personId);
      await this.places.saveInstructor({ personId, ...profile, createdAt: this.clock.now() });
      await this.audit.record({
        actorId,
        action: 'scheduling.describe-instructor',
        subjectType: 'person',
        subjectId: personId,
        after: profile,
      });
    });
  }
}

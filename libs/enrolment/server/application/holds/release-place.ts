import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bottega/platform/persistence';
import { EnrolmentRepository } from '../../infrastructure/enrolment.repository';
import { GiveUpPlace } from './give-up-place';

/** Staff decide that an unpaid place is not kept any longer: after the first session of who was to pay at the desk, mostly. */
@Injectable()
export class ReleasePlace {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enrolments: EnrolmentRepository,
    private readonly giveUpPlace: GiveUpPlace,
  ) {}

  /** Releasing twice is releasing once. @throws enrolment.not-unpaid */
  run(enrolmentId: string, by: { actorId: string; reason: string }): Promise<void> {
    return this.uow.run(async () => {
      const enrolment = await this.enrolments.locked(enrolmentId);
      if (enrolment.status !== 'expired') await this.giveUpPlace.run(enrolment, by);
    });
  }
}

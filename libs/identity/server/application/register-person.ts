import { Injectable } from '@nestjs/common';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { checkPerson } from '@bottega/identity/domain';
import { EnterPerson, type PersonDetails } from './enter-person';

/** Staff enter somebody who stands before them: a walk-in without e-mail, a minor with their guardian's consent. */
@Injectable()
export class RegisterPerson {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enterPerson: EnterPerson,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async run(staffId: string, details: PersonDetails): Promise<string> {
    const { birthDate, guardianName = null, guardianConsentOn = null } = details;
    checkPerson({ birthDate, guardianName, guardianConsentOn }, this.clock.now());
    return this.uow.run(async () => {
      const personId = await this.enterPerson.run(details);
      await this.audit.record({
        actorId: staffId,
        action: 'identity.register-person',
        subjectType: 'person',
        subjectId: personId,
        after: details,
      });
      return personId;
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { Principal } from '@bottega/platform/http';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { checkMayChangeAddress, checkPerson } from '@bottega/identity/domain';
import { PersonRepository } from '../infrastructure/person.repository';
import type { PersonRow } from '../infrastructure/person.row';
import { RoleGrantRepository } from '../infrastructure/role-grant.repository';
import type { PersonDetails } from './enter-person';
import { SendLink } from './send-link';

export type PersonEdits = Partial<Omit<PersonDetails, 'affiliation'>>;

@Injectable()
export class EditPerson {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PersonRepository,
    private readonly grants: RoleGrantRepository,
    private readonly sendLink: SendLink,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async run(staff: Principal, personId: string, edits: PersonEdits, seen?: number): Promise<void> {
    await this.uow.run(async () => {
      const person = await this.people.get(personId, seen);
      const { before, after } = differences(person, edits);
      if (Object.keys(after).length === 0) return;
      checkPerson({ ...person, ...after }, this.clock.now());
      if (after.email !== undefined) checkMayChangeAddress(staff.roles, await this.grants.of(personId));
      await this.people.change(personId, { ...after, ...(after.email !== undefined && { emailConfirmedAt: null }) });
      if (after.email) await this.sendLink.run({ id: personId, email: after.email }, 'confirm-address');
      await this.audit.record({
        actorId: staff.personId,
        action: 'identity.edit-person',
        subjectType: 'person',
        subjectId: personId,
        before,
        after,
      });
    });
  }
}

/** Only what really changes. */
function differences(person: PersonRow, edits: PersonEdits): { before: PersonEdits; after: PersonEdits } {
  const fields = (Object.keys(edits) as (keyof PersonEdits)[]).filter(
    (field) => edits[field] !== undefined && edits[field] !== person[field],
  );
  const only = (source: PersonEdits) => Object.fromEntries(fields.map((field) => [field, source[field]]));
  return { before: only(person), after: only(edits) };
}

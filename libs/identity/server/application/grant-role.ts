import { Injectable } from '@nestjs/common';
import type { Principal, RoleGrant } from '@bottega/platform/http';
import { Clock, newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { checkMayGrant, identityErrors } from '@bottega/identity/domain';
import { PersonRepository } from '../infrastructure/person.repository';
import { RoleGrantRepository } from '../infrastructure/role-grant.repository';

@Injectable()
export class GrantRole {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PersonRepository,
    private readonly grants: RoleGrantRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @returns the grant's id */
  async run(granter: Principal, personId: string, { role, centreId }: RoleGrant): Promise<string> {
    checkMayGrant(granter.roles, { role, centreId });
    return this.uow.run(async () => {
      const person = await this.people.get(personId);
      if (!person.emailConfirmedAt) throw identityErrors('role-needs-confirmed-address');
      const id = newId();
      const grant = { id, personId, role, centreId, grantedBy: granter.personId, grantedAt: this.clock.now() };
      await this.grants.add(grant);
      await this.audit.record({
        actorId: granter.personId,
        action: 'identity.grant-role',
        subjectType: 'person',
        subjectId: personId,
        after: { role, centreId },
      });
      return id;
    });
  }
}

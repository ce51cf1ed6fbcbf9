import { Injectable } from '@nestjs/common';
import type { Principal } from '@bottega/platform/http';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog } from '@bottega/platform/records';
import { checkAdminRemains, checkMayGrant } from '@bottega/identity/domain';
import { RoleGrantRepository } from '../infrastructure/role-grant.repository';

@Injectable()
export class RevokeRole {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly grants: RoleGrantRepository,
    private readonly audit: AuditLog,
  ) {}

  async run(revoker: Principal, personId: string, grantId: string): Promise<void> {
    await this.uow.run(async () => {
      await this.uow.lock('identity.admins');
      const { role, centreId } = await this.grants.get(personId, grantId);
      checkMayGrant(revoker.roles, { role, centreId });
      checkAdminRemains({ role, centreId }, await this.grants.otherAdmins(personId));
      await this.grants.remove(grantId);
      await this.audit.record({
        actorId: revoker.personId,
        action: 'identity.revoke-role',
        subjectType: 'person',
        subjectId: personId,
        before: { role, centreId },
      });
    });
  }
}

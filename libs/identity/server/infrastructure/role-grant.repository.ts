import { Injectable } from '@nestjs/common';
import { UnitOfWork, violates } from '@bottega/platform/persistence';
import { identityErrors } from '@bottega/identity/domain';
import { IsNull, Not } from 'typeorm';
import { RoleGrantRow } from './role-grant.row';

@Injectable()
export class RoleGrantRepository {
  constructor(private readonly uow: UnitOfWork) {}

  async add(grant: RoleGrantRow): Promise<void> {
    try {
      await this.rows.insert(grant);
    } catch (error) {
      if (violates(error, 'role_grant_unique')) throw identityErrors('role-already-granted', { role: grant.role });
      throw error;
    }
  }

  of(personId: string): Promise<RoleGrantRow[]> {
    return this.rows.findBy({ personId });
  }

  /** @throws identity.grant-not-found */
  async get(personId: string, id: string): Promise<RoleGrantRow> {
    const grant = await this.rows.findOneBy({ id, personId });
    if (!grant) throw identityErrors('grant-not-found');
    return grant;
  }

  /** Those who administer the whole organisation, without this one. Right only while `identity.admins` is locked. */
  otherAdmins(personId: string): Promise<number> {
    return this.rows.countBy({ role: 'admin', centreId: IsNull(), personId: Not(personId) });
  }

  async remove(id: string): Promise<void> {
    await this.rows.delete(id);
  }

  async removeAll(personId: string): Promise<void> {
    await this.rows.delete({ personId });
  }

  private get rows() {
    return this.uow.repository(RoleGrantRow);
  }
}

import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bottega/platform/persistence';
import { IsNull, MoreThan } from 'typeorm';
import { PersonalTokenRow } from './personal-token.row';

@Injectable()
export class PersonalTokenRepository {
  constructor(private readonly uow: UnitOfWork) {}

  async add(token: PersonalTokenRow): Promise<void> {
    await this.rows.insert(token);
  }

  /** How many of somebody's work now. Right only while their person is locked. */
  countWorking(personId: string, now: Date): Promise<number> {
    const working = { personId, revokedAt: IsNull() };
    return this.rows.countBy([
      { ...working, expiresAt: IsNull() },
      { ...working, expiresAt: MoreThan(now) },
    ]);
  }

  async noteUsed(id: string, lastUsedAt: Date): Promise<void> {
    await this.rows.update(id, { lastUsedAt });
  }

  /** @returns whether there was one to revoke */
  async revoke(personId: string, id: string, revokedAt: Date): Promise<boolean> {
    const { affected } = await this.rows.update({ id, personId, revokedAt: IsNull() }, { revokedAt });
    return affected === 1;
  }

  async revokeAll(personId: string, revokedAt: Date): Promise<void> {
    await this.rows.update({ personId, revokedAt: IsNull() }, { revokedAt });
  }

  private get rows() {
    return this.uow.repository(PersonalTokenRow);
  }
}

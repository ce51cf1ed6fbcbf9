import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bottega/platform/persistence';
import { CredentialRow } from './credential.row';

@Injectable()
export class CredentialRepository {
  constructor(private readonly uow: UnitOfWork) {}

  async set(personId: string, passwordHash: string, changedAt: Date): Promise<void> {
    await this.uow.repository(CredentialRow).upsert({ personId, passwordHash, changedAt }, ['personId']);
  }

  async remove(personId: string): Promise<void> {
    await this.uow.repository(CredentialRow).delete(personId);
  }
}

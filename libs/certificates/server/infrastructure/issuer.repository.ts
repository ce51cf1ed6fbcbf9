import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bottega/platform/persistence';
import { IssuerRow } from './certificate.rows';

@Injectable()
export class IssuerRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** There is always one, and only one. */
  get(): Promise<IssuerRow> {
    return this.uow.repository(IssuerRow).findOneOrFail({ where: {} });
  }

  async set(issuer: IssuerRow): Promise<void> {
    await this.uow.repository(IssuerRow).save(issuer);
  }
}

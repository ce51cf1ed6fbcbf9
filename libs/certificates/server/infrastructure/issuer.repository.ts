import { Injectable } from '@nestjs/common';
import { checkSeen, UnitOfWork } from '@bottega/platform/persistence';
import { IssuerRow } from './certificate.rows';

@Injectable()
export class IssuerRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** There is always one, and only one. */
  get(): Promise<IssuerRow> {
    return this.uow.repository(IssuerRow).findOneOrFail({ where: {} });
  }

  /** Nobody else writes it meanwhile. With a version, refused when it is no longer that one. */
  async locked(seen?: number): Promise<IssuerRow> {
    const issuer = await this.uow
      .repository(IssuerRow)
      .findOneOrFail({ where: {}, lock: { mode: 'pessimistic_write' } });
    checkSeen(issuer, seen);
    return issuer;
  }

  async change({ id, ...issuer }: IssuerRow): Promise<void> {
    await this.uow.repository(IssuerRow).update(id, { ...issuer, version: issuer.version + 1 });
  }
}

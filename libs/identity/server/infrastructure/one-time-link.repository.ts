import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { UnitOfWork } from '@bottega/platform/persistence';
import type { LinkPurpose } from '@bottega/identity/domain';
import { OneTimeLinkRow } from './one-time-link.row';

@Injectable()
export class OneTimeLinkRepository {
  constructor(private readonly uow: UnitOfWork) {}

  async add(link: OneTimeLinkRow): Promise<void> {
    await this.rows.insert(link);
  }

  /** Holds the row until the end of the transaction: of two clicks at once, the second finds it used. */
  async find(tokenHash: Buffer, purpose: LinkPurpose): Promise<OneTimeLinkRow | null> {
    return this.rows.findOne({ where: { tokenHash, purpose }, lock: { mode: 'pessimistic_write' } });
  }

  async lastSentAt(personId: string, purpose: LinkPurpose): Promise<Date | null> {
    const last = await this.rows.findOne({ where: { personId, purpose }, order: { sentAt: 'DESC' } });
    return last?.sentAt ?? null;
  }

  /** Those sent before open nothing any more. */
  async supersede(personId: string, purpose: LinkPurpose, usedAt: Date): Promise<void> {
    await this.rows.update({ personId, purpose, usedAt: IsNull() }, { usedAt });
  }

  async removeAll(personId: string): Promise<void> {
    await this.rows.delete({ personId });
  }

  async markUsed(id: string, usedAt: Date): Promise<void> {
    await this.rows.update(id, { usedAt });
  }

  private get rows() {
    return this.uow.repository(OneTimeLinkRow);
  }
}

import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bottega/platform/persistence';
import { IsNull, Not } from 'typeorm';
import { SessionRow } from './session.row';

@Injectable()
export class SessionRepository {
  constructor(private readonly uow: UnitOfWork) {}

  async add(session: SessionRow): Promise<void> {
    await this.rows.insert(session);
  }

  async noteSeen(id: string, lastSeenAt: Date): Promise<void> {
    await this.rows.update(id, { lastSeenAt });
  }

  /** @returns whether there was one to end */
  async end(personId: string, id: string, endedAt: Date): Promise<boolean> {
    const { affected } = await this.rows.update({ id, personId, endedAt: IsNull() }, { endedAt });
    return affected === 1;
  }

  async endOthers(personId: string, keptId: string, endedAt: Date): Promise<void> {
    await this.rows.update({ personId, id: Not(keptId), endedAt: IsNull() }, { endedAt });
  }

  async endAll(personId: string, endedAt: Date): Promise<void> {
    await this.rows.update({ personId, endedAt: IsNull() }, { endedAt });
  }

  /** Ends them, and what device they were on is nobody’s business any more. */
  async forgetAll(personId: string, endedAt: Date): Promise<void> {
    await this.endAll(personId, endedAt);
    await this.rows.update({ personId }, { device: null });
  }

  private get rows() {
    return this.uow.repository(SessionRow);
  }
}

import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { UnitOfWork, violates } from '@bottega/platform/persistence';
import { schedulingErrors } from '@bottega/scheduling/domain';
import { SessionInstructorRow, SessionRow } from './programme.rows';

/** Sessions and who holds them; what they occupy is kept by `Occupancies`. */
@Injectable()
export class SessionRepository {
  constructor(private readonly uow: UnitOfWork) {}

  async find(id: string): Promise<SessionRow> {
    const row = await this.uow.repository(SessionRow).findOneBy({ id });
    if (!row) throw schedulingErrors('session-not-found', { sessionId: id });
    return row;
  }

  /** Those of an edition still to be held or under way, in order. */
  toCome(editionId: string, now: Date): Promise<SessionRow[]> {
    return this.uow.repository(SessionRow).find({
      where: { editionId, status: 'planned', endsAt: MoreThan(now) },
      order: { startsAt: 'ASC', id: 'ASC' },
    });
  }

  async add(rows: readonly SessionRow[], instructorIds: readonly string[]): Promise<void> {
    await this.uow.repository(SessionRow).insert([...rows]);
    await this.addInstructors(
      rows.map(({ id }) => id),
      instructorIds,
    );
  }

  async changeAll(rows: readonly SessionRow[]): Promise<void> {
    const changed = rows.map((row) => ({ ...row, version: row.version + 1 }));
    await this.uow.repository(SessionRow).upsert(changed, ['id']);
  }

  async cancel(rows: readonly SessionRow[], cancelledBecause: string, updatedAt: Date): Promise<void> {
    await this.changeAll(
      rows.map((row) => ({ ...row, status: 'cancelled', cancelledBecause, updatedAt, sequence: row.sequence + 1 })),
    );
  }

  /** Who teaches each of these sessions. */
  async instructorIdsOf(sessionIds: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.uow
      .repository(SessionInstructorRow)
      .find({ where: { sessionId: In([...sessionIds]) }, order: { personId: 'ASC' } });
    const bySession = Map.groupBy(rows, ({ sessionId }) => sessionId);
    return new Map([...bySession].map(([id, teaching]) => [id, teaching.map(({ personId }) => personId)]));
  }

  async replaceInstructors(sessionId: string, instructorIds: readonly string[]): Promise<void> {
    await this.uow.repository(SessionInstructorRow).delete({ sessionId });
    await this.addInstructors([sessionId], instructorIds);
  }

  private async addInstructors(sessionIds: readonly string[], instructorIds: readonly string[]): Promise<void> {
    try {
      await this.uow
        .repository(SessionInstructorRow)
        .insert(sessionIds.flatMap((sessionId) => instructorIds.map((personId) => ({ sessionId, personId }))));
    } catch (error) {
      const unknown = violates(error, 'session_instructor_person_id_fkey');
      throw unknown ? schedulingErrors('instructor-not-found') : error;
    }
  }
}

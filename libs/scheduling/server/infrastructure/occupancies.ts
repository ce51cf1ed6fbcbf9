import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bottega/platform/persistence';
import { occupanciesOf, type PlannedSession } from '@bottega/scheduling/domain';

/** The constraint that no two sessions hold one space or one instructor at the same time. */
export const OCCUPANCY_ONCE = 'occupancy_once';

/** What sessions hold. The database refuses two at once, whoever writes. */
@Injectable()
export class Occupancies {
  constructor(private readonly uow: UnitOfWork) {}

  /** Spaces and instructors of these sessions, until the end of the transaction: before looking whether they are free. */
  async lock(sessions: readonly PlannedSession[]): Promise<void> {
    const held = sessions.flatMap(occupanciesOf).map(({ kind, resourceId }) => `${kind}:${resourceId}`);
    await this.uow.lock(...new Set(held));
  }

  /** Puts what these sessions hold in place of what they held, all at once: they may take each other's old places. */
  async replace(sessions: readonly PlannedSession[]): Promise<void> {
    await this.uow.query(`SET CONSTRAINTS scheduling.${OCCUPANCY_ONCE} DEFERRED`);
    await this.release(sessions.map(({ id }) => id));
    const held = sessions.flatMap(occupanciesOf);
    await this.uow.query(
      `INSERT INTO scheduling.occupancy (session_id, resource_kind, resource_id, during)
       SELECT session_id, kind, resource_id, tstzrange(starts_at, ends_at)
         FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::timestamptz[], $5::timestamptz[])
              AS held(session_id, kind, resource_id, starts_at, ends_at)`,
      [
        held.map(({ sessionId }) => sessionId),
        held.map(({ kind }) => kind),
        held.map(({ resourceId }) => resourceId),
        held.map(({ period }) => period.startsAt),
        held.map(({ period }) => period.endsAt),
      ],
    );
    await this.uow.query(`SET CONSTRAINTS scheduling.${OCCUPANCY_ONCE} IMMEDIATE`);
  }

  async release(sessionIds: readonly string[]): Promise<void> {
    await this.uow.query('DELETE FROM scheduling.occupancy WHERE session_id = ANY($1)', [sessionIds]);
  }
}

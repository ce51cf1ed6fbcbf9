import { Injectable } from '@nestjs/common';
import { AttendanceRegister, type MarkChange, type RegisterTransition } from '@bottega/attendance/domain';
import { newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import type { SessionSummary } from '@bottega/scheduling/server';
import { type RegisterPerson, RegisterRoster } from '../queries/register-roster';
import { MarkChangeRow, MarkRow, RegisterRow, RegisterTransitionRow } from './attendance.rows';

export interface LockedRegister {
  register: AttendanceRegister;
  people: RegisterPerson[];
}

@Injectable()
export class RegisterRepository {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly roster: RegisterRoster,
  ) {}

  /** The register of a session, made if it is the first time, and nobody else's until the transaction ends. */
  async locked(session: SessionSummary): Promise<LockedRegister> {
    const { id, editionId, startsAt, endsAt, status } = session;
    await this.uow.query(
      `INSERT INTO attendance.register (session_id, edition_id, state) VALUES ($1, $2, 'open') ON CONFLICT DO NOTHING`,
      [id, editionId],
    );
    const { state, reopenedFor } = await this.uow
      .repository(RegisterRow)
      .findOneOrFail({ where: { sessionId: id }, lock: { mode: 'pessimistic_write' } });
    const people = await this.roster.of(session);
    const register = new AttendanceRegister(
      { id, startsAt, endsAt, cancelled: status === 'cancelled' },
      people.map(({ personId }) => personId),
      people.map(({ personId, mark }) => [personId, mark]),
      state,
      reopenedFor,
    );
    return { register, people };
  }

  /** Leaves the marks as the register has them now, and beside them how they came to be. */
  async saveMarks(register: AttendanceRegister, changes: readonly MarkChange[]): Promise<void> {
    if (changes.length === 0) return;
    const sessionId = register.session.id;
    const changed = [...new Set(changes.map(({ personId }) => personId))];
    const marks = changed.map((personId) => ({ sessionId, personId, ...register.markOf(personId) }));
    await this.uow.repository(MarkRow).upsert(marks, ['sessionId', 'personId']);
    await this.uow.repository(MarkChangeRow).insert(
      changes.map(({ personId, previous, mark, by: byId, at, reason }) => ({
        ...{ id: newId(), sessionId, personId, byId, at, reason },
        ...mark,
        previousKind: previous.kind,
        previousLateMinutes: previous.lateMinutes,
        previousLeftEarlyMinutes: previous.leftEarlyMinutes,
      })),
    );
  }

  async saveTransition(sessionId: string, { from, to, by: byId, at, reason }: RegisterTransition): Promise<void> {
    const closed = to === 'closed' ? { closedAt: at, closedBy: byId } : { closedAt: null, closedBy: null };
    await this.uow.repository(RegisterRow).update({ sessionId }, { state: to, reopenedFor: reason, ...closed });
    await this.uow
      .repository(RegisterTransitionRow)
      .insert({ id: newId(), sessionId, fromState: from, toState: to, at, byId, reason });
  }
}

import { Injectable } from '@nestjs/common';
import { attendanceErrors, type Mark, type RegisterEntry } from '@bottega/attendance/domain';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { RegisterRepository } from '../infrastructure/register.repository';
import type { RegisterPerson } from '../queries/register-roster';
import { AccessibleSessions, type RegisterKeeper } from './accessible-sessions';

export interface TakenEntry extends Mark {
  enrolmentId: string;
}

/** Marks some or all of those on a register; what is repeated changes nothing, what is wrong leaves all as it was. */
@Injectable()
export class TakeAttendance {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sessions: AccessibleSessions,
    private readonly registers: RegisterRepository,
    private readonly clock: Clock,
  ) {}

  run(sessionId: string, taken: readonly TakenEntry[], keeper: RegisterKeeper): Promise<void> {
    return this.uow.run(async () => {
      const session = await this.sessions.get(sessionId, keeper);
      const { register, people } = await this.registers.locked(session);
      const changes = register.take(toEntries(taken, people), keeper.personId, this.clock.now());
      await this.registers.saveMarks(register, changes);
    });
  }
}

function toEntries(taken: readonly TakenEntry[], people: readonly RegisterPerson[]): RegisterEntry[] {
  const personOf = new Map(people.map(({ enrolmentId, personId }) => [enrolmentId, personId]));
  return taken.map(({ enrolmentId, ...mark }, index) => {
    const personId = personOf.get(enrolmentId);
    if (personId) return { personId, mark };
    const code = 'attendance.not-on-roster';
    throw attendanceErrors('not-on-roster', { enrolmentId }, [{ pointer: `/entries/${index}/enrolmentId`, code }]);
  });
}

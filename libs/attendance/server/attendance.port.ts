import { Injectable } from '@nestjs/common';
import { attendedMinutes } from '@bottega/attendance/domain';
import { Clock, minutesOf } from '@bottega/platform/kernel';
import { EditionRegisters } from './queries/edition-registers';

export interface LearnerMinutes {
  enrolmentId: string;
  personId: string;
  attendedMinutes: number;
}

export interface EditionMinutes {
  /** Whether every session is over and its register closed: until then the minutes may still change. */
  complete: boolean;
  /** What the sessions add up to; cancelled ones do not count. */
  totalMinutes: number;
  /** Whoever holds a place, in the order of the register. */
  learners: LearnerMinutes[];
}

/** What other capabilities may know of attendance. */
@Injectable()
export class Attendance {
  constructor(
    private readonly registers: EditionRegisters,
    private readonly clock: Clock,
  ) {}

  async minutesOf(editionId: string): Promise<EditionMinutes> {
    const { sessions, learners } = await this.registers.of(editionId);
    const now = this.clock.now();
    return {
      complete: sessions.length > 0 && sessions.every(({ endsAt, state }) => endsAt <= now && state === 'closed'),
      totalMinutes: sum(sessions.map(minutesOf)),
      learners: learners.map(({ enrolmentId, personId, marks }) => ({
        enrolmentId,
        personId,
        attendedMinutes: sum(sessions.map((session) => attendedMinutes(marks(session.id), session))),
      })),
    };
  }
}

const sum = (minutes: readonly number[]) => minutes.reduce((all, each) => all + each, 0);

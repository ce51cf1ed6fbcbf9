import { Injectable } from '@nestjs/common';
import { attendanceErrors } from '@bottega/attendance/domain';
import { Programme, type SessionSummary } from '@bottega/scheduling/server';

/** Who asks for a register. */
export interface RegisterKeeper {
  personId: string;
  /** Staff keep every register, instructors those of the sessions they teach. */
  everySession: boolean;
}

@Injectable()
export class AccessibleSessions {
  constructor(private readonly programme: Programme) {}

  /** @throws attendance.session-not-found, for somebody else's session too */
  async get(sessionId: string, { personId, everySession }: RegisterKeeper): Promise<SessionSummary> {
    const session = await this.programme.session(sessionId);
    if (!session || !(everySession || session.instructorIds.includes(personId))) {
      throw attendanceErrors('session-not-found');
    }
    return session;
  }
}

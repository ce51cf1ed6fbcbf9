import { Injectable } from '@nestjs/common';
import { type Mark, type RegisterState, UNMARKED } from '@bottega/attendance/domain';
import { Enrolments, type RosterEntry } from '@bottega/enrolment/server';
import { Database } from '@bottega/platform/persistence';
import { Programme, type SessionSummary } from '@bottega/scheduling/server';

export interface EditionSession extends SessionSummary {
  state: RegisterState;
}

export interface EditionLearner extends RosterEntry {
  marks: (sessionId: string) => Mark;
}

interface MarkOf extends Mark {
  sessionId: string;
  personId: string;
}

/** All the registers of an edition side by side: its sessions but the cancelled ones, and whoever holds a place. */
@Injectable()
export class EditionRegisters {
  constructor(
    private readonly programme: Programme,
    private readonly enrolments: Enrolments,
    private readonly database: Database,
  ) {}

  async of(editionId: string): Promise<{ sessions: EditionSession[]; learners: EditionLearner[] }> {
    const planned = await this.programme.sessionsOf(editionId);
    const roster = await this.enrolments.rosterOf(editionId);
    const states = await this.statesOf(editionId);
    const marks = await this.marksOf(editionId);
    const sessions = planned
      .filter(({ status }) => status === 'planned')
      .map((session) => ({ ...session, state: states.get(session.id) ?? 'open' }));
    const learners = roster.map((entry) => ({
      ...entry,
      marks: (sessionId: string) => marks.get(keyOf({ sessionId, personId: entry.personId })) ?? UNMARKED,
    }));
    return { sessions, learners };
  }

  private async statesOf(editionId: string): Promise<Map<string, RegisterState>> {
    const rows = await this.database.query<{ sessionId: string; state: RegisterState }>(
      'SELECT session_id AS "sessionId", state FROM attendance.register WHERE edition_id = $1',
      [editionId],
    );
    return new Map(rows.map(({ sessionId, state }) => [sessionId, state]));
  }

  private async marksOf(editionId: string): Promise<Map<string, Mark>> {
    const rows = await this.database.query<MarkOf>(
      `SELECT mark.session_id AS "sessionId", mark.person_id AS "personId", mark.kind,
              mark.late_minutes AS "lateMinutes", mark.left_early_minutes AS "leftEarlyMinutes"
         FROM attendance.mark JOIN attendance.register ON register.session_id = mark.session_id
        WHERE register.edition_id = $1`,
      [editionId],
    );
    return new Map(rows.map((row) => [keyOf(row), row]));
  }
}

const keyOf = ({ sessionId, personId }: { sessionId: string; personId: string }) => `${sessionId} ${personId}`;

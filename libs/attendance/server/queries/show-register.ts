import { Injectable } from '@nestjs/common';
import { attendanceErrors, attendedMinutes, tallyOf } from '@bottega/attendance/domain';
import { Database } from '@bottega/platform/persistence';
import type { RegisterView } from '../http/register.view';
import { REGISTER_HEADS, type RegisterHead, toRegisterHeadView } from './register-heads';
import { RegisterRoster } from './register-roster';

/** One register, with everybody on it. */
@Injectable()
export class ShowRegister {
  constructor(
    private readonly database: Database,
    private readonly roster: RegisterRoster,
  ) {}

  async run(sessionId: string): Promise<RegisterView> {
    const head = await this.database.one<RegisterHead>(`${REGISTER_HEADS} WHERE session.id = $1`, [sessionId]);
    if (!head) throw attendanceErrors('session-not-found');
    const people = await this.roster.of({ id: sessionId, editionId: head.editionId });
    return {
      ...toRegisterHeadView(head),
      tally: tallyOf(people.map(({ mark }) => mark)),
      entries: people.map(({ personId: _, mark, ...person }) => ({
        ...person,
        ...mark,
        attendedMinutes: attendedMinutes(mark, head),
      })),
    };
  }
}

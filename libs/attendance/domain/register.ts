import { Period } from '@bottega/platform/kernel';
import { checkMark, Mark, sameMark, UNMARKED, wasThere } from './attendance';
import { attendanceErrors } from './attendance.errors';

/** Roll is called while people come in, a little before the session begins. */
export const OPENS_MINUTES_BEFORE = 15;

export const REGISTER_STATES = ['open', 'closed', 'reopened'] as const;
export type RegisterState = (typeof REGISTER_STATES)[number];

export interface RegisterSession extends Period {
  readonly id: string;
  readonly cancelled: boolean;
}

export interface RegisterEntry {
  readonly personId: string;
  readonly mark: Mark;
}

/** A mark given or corrected: the old value stays, with who changed it, when, and why the register was reopened. */
export interface MarkChange extends RegisterEntry {
  readonly previous: Mark;
  readonly by: string;
  readonly at: Date;
  readonly reason: string | null;
}

export interface RegisterTransition {
  readonly from: RegisterState;
  readonly to: RegisterState;
  readonly by: string;
  readonly at: Date;
  readonly reason: string | null;
}

export interface Tally {
  present: number;
  partial: number;
  absent: number;
  unmarked: number;
}

/** The legal record of who was at one session, and for how long. */
export class AttendanceRegister {
  private readonly marks: Map<string, Mark>;

  constructor(
    readonly session: RegisterSession,
    readonly roster: readonly string[],
    marks: Iterable<readonly [personId: string, mark: Mark]> = [],
    private currentState: RegisterState = 'open',
    private reopenedFor: string | null = null,
  ) {
    this.marks = new Map(marks);
  }

  get state(): RegisterState {
    return this.currentState;
  }

  markOf(personId: string): Mark {
    return this.marks.get(personId) ?? UNMARKED;
  }

  /** Takes all the entries or none, and tells what really changed: a mark repeated changes nothing. */
  take(entries: readonly RegisterEntry[], by: string, at: Date): MarkChange[] {
    this.mustHaveBegun(at);
    if (this.currentState === 'closed') throw attendanceErrors('register-closed', { sessionId: this.session.id });
    for (const { personId, mark } of entries) {
      this.mustBeOnRoster(personId);
      checkMark(mark, this.session);
    }
    return entries.flatMap((entry) => this.change(entry, by, at));
  }

  /** Closing leaves the unmarked unmarked. Closing twice is closing once. */
  close(by: string, at: Date): RegisterTransition | null {
    this.mustHaveBegun(at);
    return this.currentState === 'closed' ? null : this.moveTo('closed', by, at, null);
  }

  reopen(reason: string, by: string, at: Date): RegisterTransition {
    if (this.currentState !== 'closed') throw attendanceErrors('register-not-closed', { sessionId: this.session.id });
    if (reason.trim() === '')
      throw attendanceErrors('reopen-needs-reason', {}, [{ pointer: '/reason', code: 'required' }]);
    return this.moveTo('reopened', by, at, reason.trim());
  }

  tally(): Tally {
    return tallyOf(this.roster.map((personId) => this.markOf(personId)));
  }

  private change({ personId, mark }: RegisterEntry, by: string, at: Date): MarkChange[] {
    const previous = this.markOf(personId);
    if (sameMark(previous, mark)) return [];
    this.marks.set(personId, mark);
    return [{ personId, previous, mark, by, at, reason: this.reopenedFor }];
  }

  private moveTo(to: RegisterState, by: string, at: Date, reason: string | null): RegisterTransition {
    const from = this.currentState;
    this.currentState = to;
    this.reopenedFor = reason;
    return { from, to, by, at, reason };
  }

  private mustHaveBegun(now: Date): void {
    const { id: sessionId, cancelled } = this.session;
    if (cancelled) throw attendanceErrors('session-cancelled', { sessionId });
    if (now < registerOpensAt(this.session)) {
      throw attendanceErrors('session-in-future', { sessionId, minutesBefore: OPENS_MINUTES_BEFORE });
    }
  }

  private mustBeOnRoster(personId: string): void {
    if (!this.roster.includes(personId)) throw attendanceErrors('not-on-roster', { personId });
  }
}

/** From when on people may be marked. */
export const registerOpensAt = ({ startsAt }: Pick<Period, 'startsAt'>): Date =>
  new Date(startsAt.getTime() - OPENS_MINUTES_BEFORE * 60_000);

export function tallyOf(marks: readonly Mark[]): Tally {
  const tally: Tally = { present: 0, partial: 0, absent: 0, unmarked: 0 };
  for (const mark of marks) tally[columnOf(mark)] += 1;
  return tally;
}

function columnOf(mark: Mark): keyof Tally {
  if (mark.kind === 'present' || mark.kind === 'unmarked') return mark.kind;
  return wasThere(mark) ? 'partial' : 'absent';
}

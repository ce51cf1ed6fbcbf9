import { computed, inject, Injectable, signal } from '@angular/core';
import { attendedMinutes, type Mark, sameMark, tallyOf } from '@bottega/attendance/domain';
import { Api, Problem } from '@bottega/platform/web';
import { KeptMarks, type MarksToSend } from './kept-marks';
import type { Register, RegisterEntry } from './register-view';

export interface GivenMark {
  enrolmentId: string;
  mark: Mark;
}

/**
 * One register and the marks given on it: shown at once, kept on the device until the server has them, sent again when
 * the network is back. Provided by the page that shows it.
 */
@Injectable()
export class RegisterStore {
  private readonly api = inject(Api);
  private readonly kept = inject(KeptMarks);
  private readonly answered = signal<Register | null>(null);
  private readonly toSend = signal<MarksToSend>(new Map());
  private readonly refusal = signal<Problem | null>(null);
  private readonly cutOff = signal(false);
  private sessionId = '';
  private sending: Promise<boolean> | undefined;

  readonly register = computed(() => withMarks(this.answered(), this.toSend()));
  readonly unsent = computed(() => this.toSend().size);
  readonly offline = this.cutOff.asReadonly();
  readonly problem = this.refusal.asReadonly();

  async open(sessionId: string): Promise<void> {
    this.sessionId = sessionId;
    this.toSend.set(this.kept.read(sessionId));
    if (await this.load()) await this.send();
  }

  /** @returns what was there before, to take it back */
  give(given: readonly GivenMark[]): GivenMark[] {
    const before = this.register()!.entries.filter(({ enrolmentId }) =>
      given.some((one) => one.enrolmentId === enrolmentId),
    );
    this.keep(new Map([...this.toSend(), ...given.map(({ enrolmentId, mark }) => [enrolmentId, mark] as const)]));
    void this.send();
    return before.map((entry) => ({ enrolmentId: entry.enrolmentId, mark: markOf(entry) }));
  }

  /** Sends what waits, one request at a time, until nothing does. */
  send(): Promise<boolean> {
    if (this.unsent() === 0) return Promise.resolve(true);
    return (this.sending ??= this.trying(() => this.sendAll()).finally(() => (this.sending = undefined)));
  }

  /** Does again whatever did not go through. */
  retry(): Promise<boolean> {
    return this.unsent() > 0 ? this.send() : this.load();
  }

  async close(): Promise<boolean> {
    if (!(await this.send())) return false;
    return this.trying(async () => {
      this.answered.set(await this.api.post('/sessions/{id}/attendance/close', { path: { id: this.sessionId } }));
    });
  }

  /** @throws Problem */
  async reopen(reason: string): Promise<void> {
    const call = { path: { id: this.sessionId }, body: { reason } };
    this.answered.set(await this.api.post('/sessions/{id}/attendance/reopen', call));
  }

  /** Gives up the marks that the server refuses, and shows what it has. */
  async discard(): Promise<void> {
    this.keep(new Map());
    await this.open(this.sessionId);
  }

  private load(): Promise<boolean> {
    return this.trying(async () => {
      this.answered.set(await this.api.get('/sessions/{id}/attendance', { path: { id: this.sessionId } }));
    });
  }

  private async sendAll(): Promise<void> {
    while (this.toSend().size > 0) {
      const sent = this.toSend();
      const entries = [...sent].map(([enrolmentId, mark]) => ({ enrolmentId, ...mark }));
      this.answered.set(
        await this.api.put('/sessions/{id}/attendance', { path: { id: this.sessionId }, body: { entries } }),
      );
      this.keep(new Map([...this.toSend()].filter(([id, mark]) => !sameMark(mark, sent.get(id) ?? markLeftOut))));
    }
  }

  private keep(marks: MarksToSend): void {
    this.toSend.set(marks);
    this.kept.write(this.sessionId, marks);
  }

  private async trying(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.refusal.set(null);
      this.cutOff.set(false);
      return true;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const willPass = error.offline || error.status >= 500;
      this.cutOff.set(willPass);
      this.refusal.set(willPass && this.answered() ? null : error);
      return false;
    }
  }
}

/** Equal to no mark that is given: what was added while the rest was on its way stays. */
const markLeftOut: Mark = { kind: 'unmarked', lateMinutes: -1, leftEarlyMinutes: -1 };

export const markOf = ({ kind, lateMinutes, leftEarlyMinutes }: RegisterEntry): Mark => ({
  kind,
  lateMinutes,
  leftEarlyMinutes,
});

function withMarks(register: Register | null, marks: MarksToSend): Register | null {
  if (!register || marks.size === 0) return register;
  const session = { startsAt: new Date(register.startsAt), endsAt: new Date(register.endsAt) };
  const entries = register.entries.map((entry) => {
    const mark = marks.get(entry.enrolmentId);
    return mark ? { ...entry, ...mark, attendedMinutes: attendedMinutes(mark, session) } : entry;
  });
  return { ...register, entries, tally: tallyOf(entries.map(markOf)) };
}

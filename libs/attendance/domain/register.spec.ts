import { Mark, markAs, UNMARKED } from './attendance';
import { AttendanceRegister, RegisterState } from './register';

const session = {
  id: 'session-3',
  startsAt: new Date('2027-01-21T17:00:00Z'),
  endsAt: new Date('2027-01-21T19:30:00Z'),
  cancelled: false,
};
const during = new Date('2027-01-21T18:00:00Z');
const late = markAs('late', { lateMinutes: 20 });
const present = markAs('present');

interface Given {
  marks?: [string, Mark][];
  state?: RegisterState;
  reopenedFor?: string;
  cancelled?: boolean;
}

function register({ marks = [], state = 'open', reopenedFor, cancelled = false }: Given = {}) {
  return new AttendanceRegister(
    { ...session, cancelled },
    ['ada', 'bruno', 'chiara'],
    marks,
    state,
    reopenedFor ?? null,
  );
}

const refusal = (code: string) => expect.objectContaining({ code: `attendance.${code}` });

describe('taking attendance', () => {
  it('tells each change with what was there before, who made it and when', () => {
    const entries = [
      { personId: 'ada', mark: present },
      { personId: 'bruno', mark: late },
    ];
    expect(register({ marks: [['bruno', present]] }).take(entries, 'giulia', during)).toEqual([
      { personId: 'ada', mark: present, previous: UNMARKED, by: 'giulia', at: during, reason: null },
      { personId: 'bruno', mark: late, previous: present, by: 'giulia', at: during, reason: null },
    ]);
  });

  it('changes nothing when the same marks come again', () => {
    const taken = register({ marks: [['bruno', late]] });
    expect(taken.take([{ personId: 'bruno', mark: { ...late } }], 'giulia', during)).toEqual([]);
  });

  it('is refused for somebody who is not on the roster, and then for everybody', () => {
    const taken = register();
    const entries = [
      { personId: 'ada', mark: present },
      { personId: 'zoe', mark: present },
    ];
    expect(() => taken.take(entries, 'giulia', during)).toThrow(refusal('not-on-roster'));
    expect(taken.markOf('ada')).toEqual(UNMARKED);
  });

  it('is refused with a mark that does not fit the session, and then for everybody', () => {
    const taken = register();
    const entries = [
      { personId: 'ada', mark: present },
      { personId: 'bruno', mark: markAs('late', { lateMinutes: 150 }) },
    ];
    expect(() => taken.take(entries, 'giulia', during)).toThrow(refusal('mark-invalid'));
    expect(taken.markOf('ada')).toEqual(UNMARKED);
  });

  it('begins fifteen minutes before the session, not a second earlier', () => {
    const entries = [{ personId: 'ada', mark: present }];
    const early = new Date('2027-01-21T16:44:59Z');
    expect(() => register().take(entries, 'giulia', early)).toThrow(refusal('session-in-future'));
    expect(register().take(entries, 'giulia', new Date('2027-01-21T16:45:00Z'))).toHaveLength(1);
  });

  it('is refused for a cancelled session', () => {
    const entries = [{ personId: 'ada', mark: present }];
    expect(() => register({ cancelled: true }).take(entries, 'giulia', during)).toThrow(refusal('session-cancelled'));
  });

  it('is refused once the register is closed', () => {
    const entries = [{ personId: 'ada', mark: present }];
    expect(() => register({ state: 'closed' }).take(entries, 'giulia', during)).toThrow(refusal('register-closed'));
  });
});

describe('a register', () => {
  it('is closed, reopened with a reason that stays beside each correction, and closed again', () => {
    const kept = register({ marks: [['ada', present]] });

    expect(kept.close('giulia', during)).toEqual({
      from: 'open',
      to: 'closed',
      by: 'giulia',
      at: during,
      reason: null,
    });
    expect(kept.reopen(' Bruno era in aula ', 'paola', during)).toEqual({
      from: 'closed',
      to: 'reopened',
      by: 'paola',
      at: during,
      reason: 'Bruno era in aula',
    });
    expect(kept.take([{ personId: 'bruno', mark: present }], 'paola', during)).toEqual([
      { personId: 'bruno', mark: present, previous: UNMARKED, by: 'paola', at: during, reason: 'Bruno era in aula' },
    ]);
    expect(kept.close('paola', during)).toEqual({
      from: 'reopened',
      to: 'closed',
      by: 'paola',
      at: during,
      reason: null,
    });
    expect(kept.state).toBe('closed');
  });

  it('loaded while reopened still knows why', () => {
    const kept = register({ state: 'reopened', reopenedFor: 'un nome scambiato' });
    expect(kept.take([{ personId: 'ada', mark: late }], 'paola', during)).toMatchObject([
      { reason: 'un nome scambiato' },
    ]);
  });

  it('closed twice is closed once', () => {
    expect(register({ state: 'closed' }).close('giulia', during)).toBeNull();
  });

  it('is not closed before its session, nor for a cancelled one', () => {
    expect(() => register().close('giulia', new Date('2027-01-20T18:00:00Z'))).toThrow(refusal('session-in-future'));
    expect(() => register({ cancelled: true }).close('giulia', during)).toThrow(refusal('session-cancelled'));
  });

  it.each(['', '  \n'])('is not reopened for no reason (%j)', (reason) => {
    const kept = register({ state: 'closed' });
    expect(() => kept.reopen(reason, 'paola', during)).toThrow(refusal('reopen-needs-reason'));
    expect(kept.state).toBe('closed');
  });

  it.each(['open', 'reopened'] as const)('that is %s is not reopened', (state) => {
    expect(() => register({ state }).reopen('perché sì', 'paola', during)).toThrow(refusal('register-not-closed'));
  });

  it('counts present, partial, absent and unmarked over its roster only', () => {
    const marks: [string, Mark][] = [
      ['ada', present],
      ['bruno', late],
      ['withdrawn', present],
    ];
    expect(register({ marks }).tally()).toEqual({ present: 1, partial: 1, absent: 0, unmarked: 1 });
    expect(
      register({
        marks: [
          ['ada', markAs('absent')],
          ['bruno', markAs('justified')],
        ],
      }).tally(),
    ).toEqual({
      present: 0,
      partial: 0,
      absent: 2,
      unmarked: 1,
    });
  });
});

import { UnitOfWork } from '@bottega/platform/persistence';
import { race } from '@bottega/platform/testing';
import { aTaughtEdition, enrol, type Learner } from '../support/a-taught-edition';
import type { Json } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

const BEFORE = '2027-01-14T17:14:59Z';
const DURING = '2027-01-14T18:00:00Z';

let test: TestApp;
let staff: Caller;

beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, { givenName: 'Paola', familyName: 'Righi' }, 'staff');
});
beforeEach(() => test.clock.set(DURING));
afterAll(() => test.close());

/** The clock goes back to when people enrol, then forward to the first session. */
async function begun(learners: number, wish = {}) {
  test.clock.set('2027-01-11T09:00:00Z');
  const edition = await aTaughtEdition(test, learners, wish);
  test.clock.set(DURING);
  return { ...edition, register: `/sessions/${edition.sessionIds[0]}/attendance` };
}

const mark = ({ enrolmentId }: Learner, kind: string, minutes: object = {}) => ({ enrolmentId, kind, ...minutes });
const marksIn = ({ entries }: Json) =>
  entries.map(({ kind, lateMinutes, leftEarlyMinutes, attendedMinutes }: Json) => [
    ...[kind, lateMinutes, leftEarlyMinutes, attendedMinutes],
  ]);
const ABSENT = ['absent', 0, 0, 0];
const PRESENT = ['present', 0, 0, 120];
const UNMARKED = ['unmarked', 0, 0, 0];

describe('the register of a session', () => {
  it('shows who holds a place, and what is still to be marked', async () => {
    const { instructor, learners, register, sessionIds, editionId } = await begun(1);
    const { status, body } = await instructor.get(register);
    expect([status, body]).toEqual([
      200,
      {
        sessionId: sessionIds[0],
        editionId,
        courseTitle: 'Il primo robot',
        title: 'Incontro 1',
        number: 1,
        of: 2,
        localDate: '2027-01-14',
        startTime: '18:30',
        endTime: '20:30',
        startsAt: '2027-01-14T17:30:00.000Z',
        endsAt: '2027-01-14T19:30:00.000Z',
        opensAt: '2027-01-14T17:15:00.000Z',
        minutes: 120,
        cancelled: false,
        spaceName: 'Laboratorio',
        venueName: 'Officina',
        instructors: ['Giulia Ferraresi'],
        state: 'open',
        closedAt: null,
        closedBy: null,
        reopenedFor: null,
        places: 1,
        unmarked: 1,
        tally: { present: 0, partial: 0, absent: 0, unmarked: 1 },
        entries: [
          {
            enrolmentId: learners[0]!.enrolmentId,
            givenName: 'Ada',
            familyName: expect.stringMatching(/^Persona \d+$/),
            holdsPlace: true,
            kind: 'unmarked',
            lateMinutes: 0,
            leftEarlyMinutes: 0,
            attendedMinutes: 0,
          },
        ],
      },
    ]);
  });

  it('takes marks a few at a time, and counts the minutes of whoever came late or left early', async () => {
    const { instructor, learners, register } = await begun(5);
    const [a, b, c, d] = learners as [Learner, Learner, Learner, Learner];
    await instructor.put(register, { entries: [mark(a, 'present'), mark(b, 'late', { lateMinutes: 20 })] });
    const { status, body } = await instructor.put(register, {
      entries: [
        mark(b, 'late', { lateMinutes: 20, leftEarlyMinutes: 10 }),
        mark(c, 'left-early', { leftEarlyMinutes: 30 }),
        mark(d, 'justified'),
      ],
    });
    expect(status).toBe(200);
    expect(marksIn(body)).toEqual([
      PRESENT,
      ['late', 20, 10, 90],
      ['left-early', 0, 30, 90],
      ['justified', 0, 0, 0],
      UNMARKED,
    ]);
    expect([body.tally, body.unmarked]).toEqual([{ present: 1, partial: 2, absent: 1, unmarked: 1 }, 1]);
  });

  it('remembers what was there before each mark, who changed it and when; repeating a mark changes nothing', async () => {
    const { instructor, learners, register } = await begun(1);
    const first = { entries: [mark(learners[0]!, 'absent')] };
    await instructor.put(register, first);
    await instructor.put(register, first);
    test.clock.advance({ minutes: 12 });
    await staff.put(register, { entries: [mark(learners[0]!, 'late', { lateMinutes: 40 })] });
    const { body } = await instructor.get(`${register}/history`);
    const change = { id: expect.any(String), person: expect.stringMatching(/^Ada/), state: null, reason: null };
    const absent = { kind: 'absent', lateMinutes: 0, leftEarlyMinutes: 0 };
    expect(body).toEqual({
      items: [
        {
          ...change,
          by: 'Paola Righi',
          at: '2027-01-14T18:12:00.000Z',
          before: absent,
          after: { kind: 'late', lateMinutes: 40, leftEarlyMinutes: 0 },
        },
        {
          ...change,
          by: 'Giulia Ferraresi',
          at: '2027-01-14T18:00:00.000Z',
          before: { ...absent, kind: 'unmarked' },
          after: absent,
        },
      ],
      nextCursor: null,
    });
  });

  it('keeps the last mark when one request gives two to the same person', async () => {
    const { instructor, learners, register } = await begun(1);
    const entries = [mark(learners[0]!, 'present'), mark(learners[0]!, 'absent')];
    const { status, body } = await instructor.put(register, { entries });
    expect([status, marksIn(body)]).toEqual([200, [ABSENT]]);
  });

  it('keeps a history without holes when forty marks of one person arrive at once', async () => {
    const { instructor, learners, register } = await begun(1);
    const { won } = await race(40, (index) =>
      instructor.put(register, { entries: [mark(learners[0]!, index % 2 ? 'present' : 'absent')] }),
    );
    expect(new Set(won.map(({ status }) => status))).toEqual(new Set([200]));
    const { items } = (await instructor.get(`${register}/history?limit=100`)).body;
    const told = items.toReversed();
    expect(told[0].before.kind).toBe('unmarked');
    for (let index = 1; index < told.length; index++) expect(told[index].before).toEqual(told[index - 1].after);
    expect(marksIn((await instructor.get(register)).body)[0][0]).toBe(told.at(-1).after.kind);
  });

  it('does not forget whoever was marked and left the course later', async () => {
    const { instructor, learners, register, editionId } = await begun(1);
    await instructor.put(register, { entries: [mark(learners[0]!, 'present')] });
    await staff.post(`/enrolments/${learners[0]!.enrolmentId}/withdraw`);
    await enrol(test, editionId);
    const { body } = await instructor.get(register);
    expect([marksIn(body), body.entries.map(({ holdsPlace }: Json) => holdsPlace), body.places]).toEqual([
      [PRESENT, UNMARKED],
      [false, true],
      1,
    ]);
  });
});

describe('marks are refused, all of them, when', () => {
  const somebodyElse = { enrolmentId: '0197f0a0-0000-7000-8000-000000000000', kind: 'present' };

  it.each<[string, (learner: Learner) => object[], number, string, string[]]>([
    ['one is not on the roster', () => [somebodyElse], 422, 'attendance.not-on-roster', ['/entries/1/enrolmentId']],
    ['somebody late was not late', (learner) => [mark(learner, 'late')], 422, 'attendance.mark-invalid', []],
    [
      'somebody came as the session ended',
      (learner) => [mark(learner, 'late', { lateMinutes: 120 })],
      422,
      'attendance.mark-invalid',
      [],
    ],
    [
      'somebody present lost minutes',
      (learner) => [mark(learner, 'present', { lateMinutes: 5 })],
      422,
      'attendance.mark-invalid',
      [],
    ],
    ['a mark is unknown', (learner) => [mark(learner, 'asleep')], 422, 'http.invalid-body', ['/entries/1/kind']],
    [
      'minutes are words',
      (learner) => [mark(learner, 'late', { lateMinutes: '20' })],
      422,
      'http.invalid-body',
      ['/entries/1/lateMinutes'],
    ],
    [
      'minutes are broken',
      (learner) => [mark(learner, 'late', { lateMinutes: 20.5 })],
      422,
      'http.invalid-body',
      ['/entries/1/lateMinutes'],
    ],
    [
      'minutes are negative',
      (learner) => [mark(learner, 'late', { lateMinutes: -20 })],
      422,
      'http.invalid-body',
      ['/entries/1/lateMinutes'],
    ],
    [
      'a field is unknown',
      (learner) => [mark(learner, 'present', { minutes: 120 })],
      422,
      'http.invalid-body',
      ['/entries/1/minutes'],
    ],
    ['an entry is a text', () => ['present' as never], 422, 'http.invalid-body', ['/entries', '/entries/1']],
  ])('%s', async (_, wrong, status, code, pointers) => {
    const { instructor, learners, register } = await begun(2);
    const [first, second] = learners as [Learner, Learner];
    const answer = await instructor.put(register, { entries: [mark(first, 'present'), ...wrong(second)] });
    expect([answer.status, answer.body.code, answer.body.errors.map(({ pointer }: Json) => pointer)]).toEqual([
      ...[status, code, pointers],
    ]);
    expect(marksIn((await instructor.get(register)).body)).toEqual([UNMARKED, UNMARKED]);
    expect((await instructor.get(`${register}/history`)).body.items).toEqual([]);
  });

  it.each([
    ['the session has not begun', BEFORE, 'attendance.session-in-future'],
    ['the session was cancelled', DURING, 'attendance.session-cancelled'],
  ])('%s', async (_, at, code) => {
    const { instructor, learners, register, sessionIds } = await begun(1);
    if (code.endsWith('cancelled')) await cancel(sessionIds[0]!);
    test.clock.set(at);
    const refusal = await instructor.put(register, { entries: [mark(learners[0]!, 'present')] });
    expect([refusal.status, refusal.body.code]).toEqual([409, code]);
  });
});

describe('a closed register', () => {
  it('says who closed it and when, refuses marks, and is closed once', async () => {
    const { instructor, learners, register } = await begun(1);
    const closed = await instructor.post(`${register}/close`);
    expect([closed.status, closed.body]).toEqual([
      200,
      expect.objectContaining({ state: 'closed', closedBy: 'Giulia Ferraresi', closedAt: '2027-01-14T18:00:00.000Z' }),
    ]);
    test.clock.advance({ hours: 1 });
    expect((await staff.post(`${register}/close`)).body).toEqual(closed.body);
    const refusal = await staff.put(register, { entries: [mark(learners[0]!, 'present')] });
    expect([refusal.status, refusal.body.code]).toEqual([409, 'attendance.register-closed']);
    expect((await instructor.get(register)).body).toEqual(closed.body);
  });

  it('is reopened by staff with a reason, which stays beside every correction', async () => {
    const { instructor, learners, register } = await begun(1);
    await instructor.post(`${register}/close`);
    const reopened = await staff.post(`${register}/reopen`, { reason: ' Ada era in aula ' });
    expect([reopened.status, reopened.body]).toEqual([
      200,
      expect.objectContaining({ state: 'reopened', reopenedFor: 'Ada era in aula', closedAt: null, closedBy: null }),
    ]);
    await instructor.put(register, { entries: [mark(learners[0]!, 'present')] });
    await instructor.post(`${register}/close`);
    const { items } = (await staff.get(`${register}/history`)).body;
    expect(items.map(({ by, state, reason, after }: Json) => [by, state, reason, after?.kind])).toEqual([
      ['Giulia Ferraresi', 'closed', null, undefined],
      ['Giulia Ferraresi', null, 'Ada era in aula', 'present'],
      ['Paola Righi', 'reopened', 'Ada era in aula', undefined],
      ['Giulia Ferraresi', 'closed', null, undefined],
    ]);
  });

  it.each([
    ['without a reason', {}, 422, 'http.invalid-body'],
    ['for a blank reason', { reason: ' \t' }, 422, 'http.invalid-body'],
    ['for a reason without end', { reason: 'x'.repeat(501) }, 422, 'http.invalid-body'],
  ])('is not reopened %s', async (_, body, status, code) => {
    const { instructor, register } = await begun(1);
    await instructor.post(`${register}/close`);
    const refusal = await staff.post(`${register}/reopen`, body);
    expect([refusal.status, refusal.body.code]).toEqual([status, code]);
    expect((await instructor.get(register)).body.state).toBe('closed');
  });

  it('that is still open is not reopened', async () => {
    const { register } = await begun(1);
    const refusal = await staff.post(`${register}/reopen`, { reason: 'Perché sì' });
    expect([refusal.status, refusal.body.code]).toEqual([409, 'attendance.register-not-closed']);
  });

  it('refuses a mark written straight into its table, and its history cannot be rewritten', async () => {
    const { instructor, learners, register, sessionIds } = await begun(2);
    await instructor.put(register, { entries: [mark(learners[0]!, 'absent')] });
    await instructor.post(`${register}/close`);
    const uow = test.app.get(UnitOfWork);
    const write = (sql: string) => uow.run(() => uow.query(sql, [sessionIds[0]]));
    const refused = (constraint: string) => ({ driverError: expect.objectContaining({ constraint }) });
    await expect(write(`UPDATE attendance.mark SET kind = 'present' WHERE session_id = $1`)).rejects.toMatchObject(
      refused('mark_register_closed'),
    );
    await expect(write('DELETE FROM attendance.mark WHERE session_id = $1')).rejects.toMatchObject(
      refused('mark_register_closed'),
    );
    await expect(
      write(
        `INSERT INTO attendance.mark (session_id, person_id, kind, late_minutes, left_early_minutes)
         SELECT $1, '${learners[1]!.personId}', 'present', 0, 0`,
      ),
    ).rejects.toMatchObject(refused('mark_register_closed'));
    await expect(
      write(`UPDATE attendance.mark_change SET kind = 'present' WHERE session_id = $1`),
    ).rejects.toMatchObject(refused('mark_change_append_only'));
    await expect(write('DELETE FROM attendance.register_transition WHERE session_id = $1')).rejects.toMatchObject(
      refused('register_transition_append_only'),
    );
    await expect(
      write(`UPDATE attendance.register SET state = 'open', closed_at = NULL, closed_by = NULL WHERE session_id = $1`),
    ).rejects.toMatchObject(refused('register_append_only'));
  });

  it('never takes a mark that races its closing: what was refused is not there, what was accepted is', async () => {
    const { instructor, learners, register } = await begun(20, { capacity: 20 });
    const [marked] = await Promise.all([
      race(20, (index) => instructor.put(register, { entries: [mark(learners[index]!, 'present')] })),
      instructor.post(`${register}/close`),
    ]);
    const accepted = marked.won.filter(({ status }) => status === 200).length;
    const refused = marked.won.filter(({ body }) => body.code === 'attendance.register-closed').length;
    const { body } = await instructor.get(register);
    expect([accepted + refused, body.state, body.tally.present]).toEqual([20, 'closed', accepted]);
  });
});

describe('a register is kept', () => {
  it('by staff and by whoever teaches the session; it does not exist for anybody else', async () => {
    const { instructor, learners, register } = await begun(1);
    const otherInstructor = await somebody(test, {}, 'instructor');
    const stranger = await somebody(test);
    const entries = [mark(learners[0]!, 'present')];
    const asked = async (who: Caller) => {
      const answers = [
        await who.get(register),
        await who.put(register, { entries }),
        await who.get(`${register}/history`),
        await who.post(`${register}/close`),
        await who.post(`${register}/reopen`, { reason: 'Prova' }),
      ];
      return answers.map(({ status, body }) => (status === 200 ? 200 : body.code));
    };
    const missing = 'attendance.session-not-found';
    expect(await asked(stranger)).toEqual(Array(5).fill('http.not-allowed'));
    expect(await asked(learners[0]!)).toEqual(Array(5).fill('http.not-allowed'));
    expect(await asked(otherInstructor)).toEqual([missing, missing, missing, missing, 'http.not-allowed']);
    expect(await asked(instructor)).toEqual([200, 200, 200, 200, 'http.not-allowed']);
    expect(await asked(staff)).toEqual([200, 'attendance.register-closed', 200, 200, 200]);
  });

  it.each([
    ['/sessions/0197f0a0-0000-7000-8000-000000000000/attendance', 404, 'attendance.session-not-found'],
    ['/sessions/none/attendance', 400, 'http.malformed-request'],
    ['/sessions/0197f0a0-0000-7000-8000-000000000000/attendance/history', 404, 'attendance.session-not-found'],
  ])('nowhere at %s', async (path, status, code) => {
    const refusal = await staff.get(path);
    expect([refusal.status, refusal.body.code]).toEqual([status, code]);
  });

  it('and its history is not opened by a cursor that is not ours', async () => {
    const { register } = await begun(1);
    for (const cursor of [
      'x',
      Buffer.from('["no id"]').toString('base64url'),
      Buffer.from('[1]').toString('base64url'),
    ]) {
      const refusal = await staff.get(`${register}/history?cursor=${cursor}`);
      expect([refusal.status, refusal.body.code]).toEqual([400, 'http.malformed-request']);
    }
  });
});

async function cancel(sessionId: string): Promise<void> {
  const uow = test.app.get(UnitOfWork);
  await uow.run(() =>
    uow.query(`UPDATE scheduling.session SET status = 'cancelled', cancelled_because = 'Neve' WHERE id = $1`, [
      sessionId,
    ]),
  );
}

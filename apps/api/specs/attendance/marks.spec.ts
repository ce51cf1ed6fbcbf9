import { race } from '@bottega/platform/testing';
import { enrol, type Learner } from '../support/a-taught-edition';
import type { Json } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { aBegunSession, cancelSession, DURING, mark } from './a-begun-session';

const BEFORE = '2027-01-14T17:14:59Z';

let test: TestApp;
let staff: Caller;

beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, { givenName: 'Paola', familyName: 'Righi' }, 'staff');
});
afterAll(() => test.close());

const marksIn = ({ entries }: Json) =>
  entries.map(({ kind, lateMinutes, leftEarlyMinutes, attendedMinutes }: Json) => [
    ...[kind, lateMinutes, leftEarlyMinutes, attendedMinutes],
  ]);
const ABSENT = ['absent', 0, 0, 0];
const PRESENT = ['present', 0, 0, 120];
const UNMARKED = ['unmarked', 0, 0, 0];

describe('the register of a session', () => {
  it('shows who holds a place, and what is still to be marked', async () => {
    const { instructor, learners, register, sessionIds, editionId } = await aBegunSession(test, 1);
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
    const { instructor, learners, register } = await aBegunSession(test, 5);
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
    const { instructor, learners, register } = await aBegunSession(test, 1);
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
    const { instructor, learners, register } = await aBegunSession(test, 1);
    const entries = [mark(learners[0]!, 'present'), mark(learners[0]!, 'absent')];
    const { status, body } = await instructor.put(register, { entries });
    expect([status, marksIn(body)]).toEqual([200, [ABSENT]]);
  });

  it('keeps a history without holes when forty marks of one person arrive at once', async () => {
    const { instructor, learners, register } = await aBegunSession(test, 1);
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
    const { instructor, learners, register, editionId } = await aBegunSession(test, 1);
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
    ['an entry is nothing', () => [null as never], 422, 'http.invalid-body', ['/entries/1']],
    ['an entry is a text', () => ['present' as never], 422, 'http.invalid-body', ['/entries/1']],
  ])('%s', async (_, wrong, status, code, pointers) => {
    const { instructor, learners, register } = await aBegunSession(test, 2);
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
    const { instructor, learners, register, sessionIds } = await aBegunSession(test, 1);
    if (code.endsWith('cancelled')) await cancelSession(test, sessionIds[0]!);
    test.clock.set(at);
    const refusal = await instructor.put(register, { entries: [mark(learners[0]!, 'present')] });
    expect([refusal.status, refusal.body.code]).toEqual([409, code]);
  });
});

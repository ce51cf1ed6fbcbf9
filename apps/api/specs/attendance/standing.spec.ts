import { Attendance } from '@bottega/attendance/server';
import { UnitOfWork } from '@bottega/platform/persistence';
import { aTaughtEdition, type ATaughtEdition } from '../support/a-taught-edition';
import type { Json } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { tick, workThrough } from '../support/work';
import { cancelSession } from './a-begun-session';

const ENROLLING = '2027-01-11T09:00:00Z';
const FIRST = '2027-01-14T19:30:00Z';
const SECOND = '2027-01-21T19:30:00Z';

let test: TestApp;
let staff: Caller;

beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, { givenName: 'Paola', familyName: 'Righi' }, 'staff');
});
beforeEach(() => test.clock.set(ENROLLING));
afterAll(() => test.close());

const registerOf = (sessionId: string) => `/sessions/${sessionId}/attendance`;

/** Four evenings of two hours. */
const aMonth = (learners: number) =>
  aTaughtEdition(test, learners, { days: ['2027-01-14', '2027-01-21', '2027-01-28', '2027-02-04'] });

async function take(edition: ATaughtEdition, session: number, marks: object[]) {
  const { instructor, sessionIds, learners } = edition;
  const entries = marks.map((mark, index) => ({ enrolmentId: learners[index]!.enrolmentId, ...mark }));
  const answer = await instructor.put(registerOf(sessionIds[session]!), { entries });
  expect(answer.status).toBe(200);
}

describe('a learner', () => {
  it('sees where they stand: what was attended, what may still be missed', async () => {
    const edition = await aMonth(1);
    test.clock.set(FIRST);
    await take(edition, 0, [{ kind: 'late', lateMinutes: 20 }]);
    const { status, body } = await edition.learners[0]!.get('/me/attendance');
    const session = { kind: 'unmarked', lateMinutes: 0, leftEarlyMinutes: 0, minutes: 120, attendedMinutes: 0 };
    const evening = { startTime: '18:30', endTime: '20:30' };
    const [first, second, third, fourth] = edition.sessionIds;
    expect([status, body]).toEqual([
      200,
      {
        items: [
          {
            enrolmentId: edition.learners[0]!.enrolmentId,
            editionId: edition.editionId,
            courseTitle: 'Il primo robot',
            courseSlug: `corso-${edition.courseId}`,
            certificate: 'attendance',
            standing: {
              attendedMinutes: 100,
              totalMinutes: 480,
              share: 208,
              threshold: 750,
              granted: false,
              reachable: true,
              canStillMiss: { minutes: 100, sessions: 0 },
            },
            sessions: [
              {
                ...{ ...session, ...evening, sessionId: first, title: 'Incontro 1', localDate: '2027-01-14' },
                ...{ kind: 'late', lateMinutes: 20, attendedMinutes: 100 },
              },
              { ...session, ...evening, sessionId: second, title: 'Incontro 2', localDate: '2027-01-21' },
              { ...session, ...evening, sessionId: third, title: 'Incontro 3', localDate: '2027-01-28' },
              { ...session, ...evening, sessionId: fourth, title: 'Incontro 4', localDate: '2027-02-04' },
            ],
          },
        ],
        nextCursor: null,
      },
    ]);
  });

  it('does not count a cancelled session, even one that was marked', async () => {
    const edition = await aMonth(1);
    test.clock.set(FIRST);
    await take(edition, 0, [{ kind: 'present' }]);
    await cancelSession(test, edition.sessionIds[0]!);
    const [{ standing, sessions }] = (await edition.learners[0]!.get('/me/attendance')).body.items;
    expect([standing.attendedMinutes, standing.totalMinutes, sessions.length]).toEqual([0, 360, 3]);
  });

  it('sees only their own, one edition or all, and none where they gave the place back', async () => {
    const [one, other] = [await aMonth(2), await aMonth(0)];
    const [learner, another] = one.learners;
    await learner!.post('/enrolments', { editionId: other.editionId, payBy: 'free' });
    const editionsOf = async (who: Caller, query = '') =>
      (await who.get(`/me/attendance${query}`)).body.items.map(({ editionId }: Json) => editionId);
    expect(await editionsOf(learner!)).toEqual([other.editionId, one.editionId]);
    expect(await editionsOf(learner!, `?editionId=${one.editionId}`)).toEqual([one.editionId]);
    expect(await editionsOf(learner!, '?limit=1')).toEqual([other.editionId]);
    expect(await editionsOf(another!, `?editionId=${other.editionId}`)).toEqual([]);
    await another!.post(`/enrolments/${another!.enrolmentId}/withdraw`);
    expect(await editionsOf(another!)).toEqual([]);
  });
});

describe('an edition', () => {
  it('shows staff and its instructors who was at which session, and where each stands', async () => {
    const edition = await aTaughtEdition(test, 2);
    test.clock.set(FIRST);
    await take(edition, 0, [{ kind: 'present' }, { kind: 'left-early', leftEarlyMinutes: 61 }]);
    await edition.instructor.post(`${registerOf(edition.sessionIds[0]!)}/close`);
    const { body } = await edition.instructor.get(`/editions/${edition.editionId}/attendance`);
    const [first, second] = edition.sessionIds;
    const evening = { startTime: '18:30', endTime: '20:30', minutes: 120 };
    const unmarked = { kind: 'unmarked', lateMinutes: 0, leftEarlyMinutes: 0 };
    const learner = { givenName: 'Ada', familyName: expect.any(String) };
    expect(body).toEqual({
      editionId: edition.editionId,
      courseTitle: 'Il primo robot',
      threshold: 750,
      certificate: 'attendance',
      sessions: [
        { ...evening, sessionId: first, title: 'Incontro 1', localDate: '2027-01-14', state: 'closed' },
        { ...evening, sessionId: second, title: 'Incontro 2', localDate: '2027-01-21', state: 'open' },
      ],
      learners: [
        {
          ...{ ...learner, enrolmentId: edition.learners[0]!.enrolmentId },
          marks: [{ ...unmarked, kind: 'present' }, unmarked],
          standing: {
            ...{ attendedMinutes: 120, totalMinutes: 240, share: 500, threshold: 750 },
            ...{ granted: false, reachable: true, canStillMiss: { minutes: 60, sessions: 0 } },
          },
        },
        {
          ...{ ...learner, enrolmentId: edition.learners[1]!.enrolmentId },
          marks: [{ kind: 'left-early', lateMinutes: 0, leftEarlyMinutes: 61 }, unmarked],
          standing: {
            ...{ attendedMinutes: 59, totalMinutes: 240, share: 245, threshold: 750 },
            ...{ granted: false, reachable: false, canStillMiss: { minutes: 0, sessions: 0 } },
          },
        },
      ],
    });
    expect((await staff.get(`/editions/${edition.editionId}/attendance`)).body).toEqual(body);
    const refused = async (who: Caller) =>
      (await who.get(`/editions/${edition.editionId}/attendance`)).body.code as string;
    expect(await refused(await somebody(test, {}, 'instructor'))).toBe('attendance.edition-not-found');
    expect(await refused(edition.learners[0]!)).toBe('http.not-allowed');
  });

  it('is complete once every session that was not cancelled is over and its register closed', async () => {
    const edition = await aTaughtEdition(test, 1, { days: ['2027-01-14', '2027-01-18', '2027-01-21'] });
    const isComplete = async () => (await test.app.get(Attendance).minutesOf(edition.editionId)).complete;
    const close = (session: number) => edition.instructor.post(`${registerOf(edition.sessionIds[session]!)}/close`);
    test.clock.set(FIRST);
    await take(edition, 0, [{ kind: 'present' }]);
    await close(0);
    await cancelSession(test, edition.sessionIds[1]!);
    test.clock.set('2027-01-21T19:29:59Z');
    await close(2);
    expect(await isComplete()).toBe(false);
    test.clock.set(SECOND);
    expect(await test.app.get(Attendance).minutesOf(edition.editionId)).toEqual({
      complete: true,
      totalMinutes: 240,
      learners: [
        {
          enrolmentId: edition.learners[0]!.enrolmentId,
          personId: edition.learners[0]!.personId,
          attendedMinutes: 120,
        },
      ],
    });
    await staff.post(`${registerOf(edition.sessionIds[0]!)}/reopen`, { reason: 'Un nome scambiato' });
    expect(await isComplete()).toBe(false);
  });
});

describe('an instructor', () => {
  it('sees the sessions they teach, and how many people are still to be marked', async () => {
    const edition = await aTaughtEdition(test, 2);
    test.clock.set(FIRST);
    await take(edition, 0, [{ kind: 'present' }]);
    const { items } = (await edition.instructor.get('/me/teaching')).body;
    expect(
      items.map(({ sessionId, number, state, places, unmarked }: Json) => [sessionId, number, state, places, unmarked]),
    ).toEqual([
      [edition.sessionIds[0], 1, 'open', 2, 1],
      [edition.sessionIds[1], 2, 'open', 2, 2],
    ]);
    const window = '?from=2027-01-15T00:00:00%2B01:00&to=2027-01-22T00:00:00%2B01:00';
    expect((await edition.instructor.get(`/me/teaching${window}`)).body.items).toEqual([items[1]]);
    await cancelSession(test, edition.sessionIds[1]!);
    expect((await edition.instructor.get(`/me/teaching${window}`)).body.items).toEqual([]);
  });

  it.each([
    ['?from=ieri', 'http.invalid-body'],
    ['?from=2027-02-30T00:00:00Z', 'http.invalid-body'],
    ['?from=2020-01-01T00:00:00Z', 'attendance.range-too-wide'],
    ['?who=somebody', 'http.invalid-body'],
  ])('asks for it in a way that can be answered, not %s', async (query, code) => {
    const { instructor } = await aTaughtEdition(test, 0);
    const refusal = await instructor.get(`/me/teaching${query}`);
    expect([refusal.status, refusal.body.code]).toEqual([422, code]);
  });

  it('is asked once, twelve hours later, for a register that is still open', async () => {
    const [owed, closed, empty] = [
      await aTaughtEdition(test, 1),
      await aTaughtEdition(test, 1),
      await aTaughtEdition(test, 0),
    ];
    test.clock.set(FIRST);
    await closed.instructor.post(`${registerOf(closed.sessionIds[0]!)}/close`);
    const told = async ({ instructor }: ATaughtEdition) => {
      await tick(test, 'attendance.remind-of-open-registers');
      const { items } = (await staff.get(`/messages?kind=attendance.register-open&personId=${instructor.personId}`))
        .body;
      return items.map(({ dueAt, essential }: Json) => [dueAt, essential]);
    };
    test.clock.set('2027-01-15T07:29:59Z');
    expect(await told(owed)).toEqual([]);
    test.clock.set('2027-01-15T07:30:00Z');
    const once = [['2027-01-15T07:30:00.000Z', false]];
    expect(await told(owed)).toEqual(once);
    test.clock.advance({ hours: 5 });
    expect([await told(owed), await told(closed), await told(empty)]).toEqual([once, [], []]);

    await workThrough(test);
    const { items } = (await owed.instructor.get('/me/messages')).body;
    expect(items.map(({ subject }: Json) => subject)).toEqual(['Registro da chiudere: Il primo robot']);
    const [mail] = await mailTo(owed.instructor);
    expect(mail!.text).toContain('il registro di giovedì 14 gennaio, 18:30–20:30 («Il primo robot», incontro 1 di 2)');
    expect(mail!.text).toContain('manca un segno');
    expect(mail!.text).toContain(`https://bottega.example/insegno/registro/${owed.sessionIds[0]}`);
  });

  it('is not asked any more when the register was closed before the message left', async () => {
    const edition = await aTaughtEdition(test, 1);
    test.clock.set('2027-01-15T07:30:00Z');
    await tick(test, 'attendance.remind-of-open-registers');
    await edition.instructor.post(`${registerOf(edition.sessionIds[0]!)}/close`);
    await workThrough(test);
    const { items } = (await staff.get(`/messages?personId=${edition.instructor.personId}`)).body;
    expect(items.map(({ kind, status }: Json) => [kind, status])).toEqual([['attendance.register-open', 'skipped']]);
  });
});

describe('staff', () => {
  it('see the registers that are owed, the oldest first, and those closed, the latest first', async () => {
    const own = await startTestApp();
    try {
      const paola = await somebody(own, {}, 'staff');
      const edition = await aTaughtEdition(own, 1);
      await aTaughtEdition(own, 0);
      const { instructor, sessionIds } = edition;
      const listed = async (query: string) =>
        (await paola.get(`/registers?${query}`)).body.items.map(({ sessionId }: Json) => sessionId);
      own.clock.set('2027-01-21T19:29:59Z');
      expect(await listed('list=to-close')).toEqual([sessionIds[0]]);
      own.clock.set(SECOND);
      expect(await listed('list=to-close')).toEqual(sessionIds);
      const page = (await paola.get('/registers?list=to-close&limit=1')).body;
      expect(page.items[0].instructors).toEqual(['Giulia Ferraresi']);
      expect(await listed(`list=to-close&cursor=${page.nextCursor}`)).toEqual([sessionIds[1]]);
      for (const id of sessionIds) await instructor.post(`${registerOf(id)}/close`);
      expect([await listed('list=to-close'), await listed('list=closed')]).toEqual([[], sessionIds.toReversed()]);
      await paola.post(`${registerOf(sessionIds[0]!)}/reopen`, { reason: 'Un nome scambiato' });
      expect([await listed('list=to-close'), await listed('list=closed')]).toEqual([[sessionIds[0]], [sessionIds[1]]]);
      const refusal = await instructor.get('/registers?list=closed');
      expect([refusal.status, refusal.body.code]).toEqual([403, 'http.not-allowed']);
      expect((await paola.get('/registers?list=closed&cursor=WyJ4IiwieSJd')).body.code).toBe('http.malformed-request');
    } finally {
      await own.close();
    }
  });
});

async function mailTo(who: Caller): Promise<{ text: string }[]> {
  const uow = test.app.get(UnitOfWork);
  return uow.run(() =>
    uow.query(
      `SELECT mail.text FROM notifications.dev_mail mail JOIN identity.person ON mail.recipient LIKE '%' || person.email || '%'
        WHERE person.id = $1`,
      [who.personId],
    ),
  );
}

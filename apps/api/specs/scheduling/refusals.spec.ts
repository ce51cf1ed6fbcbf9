import { aCentre, type ACentre, aCourse, aDraft, made } from '../support/a-centre';
import type { Answer, Json } from '../support/browser';
import { somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

const NOBODY = '0197f0a0-0000-7000-8000-000000000000';

let test: TestApp;
let centre: ACentre;
let courseId: string;
let editionId: string;
let session: Json;
beforeAll(async () => {
  test = await startTestApp();
  centre = await aCentre(test);
  courseId = (await aCourse(centre)).id;
  editionId = (await aDraft(centre, { courseId })).id;
  const slot = { date: '2027-01-14', startTime: '18:30', endTime: '20:30' };
  [session] = made(await centre.staff.post(`/editions/${editionId}/sessions`, { spaceId: centre.hall, slot })).sessions;
});
afterAll(() => test.close());

const edition = (fault: object) => () =>
  centre.staff.post(`/courses/${courseId}/editions`, { centreId: centre.centreId, capacity: 8, ...fault });
const change = (fault: object) => () => centre.staff.patch(`/editions/${editionId}`, fault);
const move = (fault: object) => () => centre.staff.patch(`/sessions/${session.id}`, fault);
const plan = (fault: object) => () =>
  centre.staff.post(`/editions/${editionId}/sessions`, { spaceId: centre.hall, ...fault });

const evening = { date: '2027-01-20', startTime: '18:30', endTime: '20:30' };
const weekly = { weekdays: ['monday'], from: '2027-01-20', startTime: '18:30', endTime: '20:30' };
const INVALID = 'http.invalid-body';

describe('the programme is not changed by', () => {
  it.each<[string, () => Promise<Answer>, number, string]>([
    ['an edition for nobody', edition({ capacity: 0 }), 422, INVALID],
    ['an edition with a minimum beyond its places', edition({ minimum: 9 }), 422, 'scheduling.minimum-above-capacity'],
    ['an edition of no centre', edition({ centreId: NOBODY }), 404, 'scheduling.centre-not-found'],
    ['an edition with half a price list', edition({ prices: { coworker: 100 } }), 422, INVALID],
    [
      'an edition with a price below nothing',
      edition({ prices: { coworker: -1, resident: 0, external: 0 } }),
      422,
      INVALID,
    ],
    [
      'an edition taught by nobody',
      edition({ instructors: [{ personId: NOBODY, role: 'lead' }] }),
      404,
      'scheduling.instructor-not-found',
    ],
    [
      'an edition of no course',
      () => centre.staff.post(`/courses/${NOBODY}/editions`, { centreId: centre.centreId, capacity: 8 }),
      404,
      'catalogue.course-not-found',
    ],
    ['a decision after the beginning', change({ decidesOn: '2027-01-15' }), 422, 'scheduling.decision-after-start'],
    ['no capacity', change({ capacity: null }), 422, INVALID],
    [
      'a change to no edition',
      () => centre.staff.patch(`/editions/${NOBODY}`, { capacity: 9 }),
      404,
      'scheduling.edition-not-found',
    ],
    ['a status of one’s own', change({ status: 'open' }), 422, INVALID],
    ['a cancellation without a reason', () => centre.staff.post(`/editions/${editionId}/cancel`, {}), 422, INVALID],
    ['sessions nowhere', plan({ slot: evening, spaceId: NOBODY }), 404, 'scheduling.space-not-found'],
    ['neither a session nor a series', plan({}), 422, 'scheduling.slot-or-recurrence'],
    [
      'a session and a series',
      plan({ slot: evening, recurrence: { ...weekly, count: 2 } }),
      422,
      'scheduling.slot-or-recurrence',
    ],
    ['a series without end', plan({ recurrence: weekly }), 422, 'scheduling.slot-or-recurrence'],
    [
      'a series with two ends',
      plan({ recurrence: { ...weekly, count: 2, until: '2027-03-01' } }),
      422,
      'scheduling.slot-or-recurrence',
    ],
    ['a series of two hundred and one', plan({ recurrence: { ...weekly, count: 201 } }), 422, INVALID],
    [
      'a series that ends before it starts',
      plan({ recurrence: { ...weekly, until: '2027-01-01' } }),
      422,
      'scheduling.recurrence-empty',
    ],
    ['a series on no day', plan({ recurrence: { ...weekly, weekdays: [], count: 2 } }), 422, INVALID],
    [
      'a series for ever',
      plan({ recurrence: { ...weekly, until: '2099-01-01' } }),
      422,
      'scheduling.recurrence-too-long',
    ],
    ['a session that lasts nothing', plan({ slot: { ...evening, endTime: '18:30' } }), 422, 'time.slot-empty'],
    ['a day that does not exist', plan({ slot: { ...evening, date: '2027-02-29' } }), 422, INVALID],
    ['an hour that does not exist', plan({ slot: { ...evening, startTime: '24:00' } }), 422, INVALID],
    [
      'an instructor who does not exist',
      plan({ slot: evening, instructorIds: [NOBODY] }),
      404,
      'scheduling.instructor-not-found',
    ],
    ['an instructor twice', plan({ slot: evening, instructorIds: [NOBODY, NOBODY] }), 422, INVALID],
    ['a list in place of a slot', plan({ slot: [evening] }), 422, INVALID],
    ['a session moved to no space', move({ spaceId: NOBODY }), 404, 'scheduling.space-not-found'],
    ['a session moved to a day that does not exist', move({ date: '2027-04-31' }), 422, INVALID],
    ['a session without a start', move({ startTime: null }), 422, INVALID],
    [
      'a session moved by nobody knows how much',
      () => centre.staff.post(`/editions/${editionId}/sessions/shift`, { days: 'una settimana' }),
      422,
      INVALID,
    ],
    [
      'a session that is not there',
      () => centre.staff.patch(`/sessions/${NOBODY}`, { title: 'x' }),
      404,
      'scheduling.session-not-found',
    ],
    [
      'an address that is no id',
      () => centre.staff.post('/sessions/domani/cancel', { reason: 'x' }),
      400,
      'http.malformed-request',
    ],
    [
      'a rehearsal that is neither yes nor no',
      () => centre.staff.post(`/editions/${editionId}/sessions?dryRun=forse`, { spaceId: centre.hall, slot: evening }),
      422,
      INVALID,
    ],
    [
      'somebody who learns here',
      async () => (await somebody(test)).patch(`/sessions/${session.id}`, { title: 'x' }),
      403,
      'http.not-allowed',
    ],
    [
      'an instructor',
      async () => (await somebody(test, {}, 'instructor')).post(`/sessions/${session.id}/cancel`, { reason: 'x' }),
      403,
      'http.not-allowed',
    ],
  ])('%s', async (_, call, status, code) => {
    const everything = async () => [
      (await centre.staff.get(`/staff/editions/${editionId}`)).body,
      (await centre.staff.get('/staff/editions')).body,
    ];
    const before = await everything();
    const answer = await call();
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await everything()).toEqual(before);
  });
});

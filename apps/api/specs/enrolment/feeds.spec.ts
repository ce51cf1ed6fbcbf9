import { FakeClock } from '@bottega/platform/testing';
import { aCentre, type ACentre, aCourse, aDraft, anInstructor, made } from '../support/a-centre';
import type { Json } from '../support/browser';
import { type Caller, callerFor, somebody } from '../support/people';
import { readCalendar } from '../support/read-calendar';
import { startTestApp, type TestApp } from '../support/test-app';

let test: TestApp;
let centre: ACentre;
beforeAll(async () => {
  test = await startTestApp({ clock: new FakeClock(new Date('2026-10-01T08:00:00Z')) });
  centre = await aCentre(test);
});
afterAll(() => test.close());

const TUESDAYS = { weekdays: ['tuesday'], startTime: '18:30', endTime: '20:30', skipHolidays: false };

/** An open edition on Tuesdays at 18:30, in the video room, which takes any number at once. */
async function tuesdays(from: string, count: number, edition: Record<string, unknown> = {}, space = centre.online) {
  const { id: editionId } = await aDraft(centre, edition);
  const plan = { spaceId: space, recurrence: { ...TUESDAYS, from, count } };
  const { sessions } = made(await centre.staff.post(`/editions/${editionId}/sessions`, plan));
  made(await centre.staff.post(`/editions/${editionId}/open`));
  return { editionId, sessions: sessions as Json[] };
}

const pathOf = (url: string) => new URL(url).pathname;
const ask = (path: string, headers: Record<string, string> = {}) => fetch(test.url + path, { headers });
const read = async (path: string) => readCalendar(await (await ask(path)).text());

async function feedOf(person: Caller): Promise<string> {
  return pathOf(made(await person.post('/me/calendar-feed')).url);
}

const enrol = async (learner: Caller, editionId: string): Promise<string> =>
  made(await learner.post('/enrolments', { editionId, payBy: 'free' })).id;

describe('my calendar', () => {
  it('has what I attend and what I teach at 18:30 on both sides of each clock change, whoever reads it', async () => {
    const person = await callerFor(test, await anInstructor(test, centre));
    const instructors = [{ personId: person.personId, role: 'lead' }];
    const taught = await tuesdays('2026-10-20', 2, { instructors });
    const attended = await tuesdays('2027-03-23', 2);
    await enrol(person, attended.editionId);
    const events = await read(await feedOf(person));
    expect(events.map(({ uid, starts, instant }) => [uid, starts, instant])).toEqual(
      [...taught.sessions, ...attended.sessions].map(({ id, localDate, startsAt }) => [
        `session-${id}@bottega.example`,
        `${localDate}T18:30:00`,
        startsAt,
      ]),
    );
    expect(events.map(({ instant }) => instant.slice(11, 16))).toEqual(['16:30', '17:30', '17:30', '16:30']);
  });

  it('keeps the UID of what moves with a higher SEQUENCE; what is called off stays for thirty days', async () => {
    const learner = await somebody(test);
    const { editionId, sessions } = await tuesdays('2027-01-12', 3);
    await enrol(learner, editionId);
    const feed = await feedOf(learner);
    const before = await read(feed);
    made(await centre.staff.patch(`/sessions/${sessions[0].id}`, { startTime: '19:00', endTime: '21:00' }));
    made(await centre.staff.post(`/sessions/${sessions[1].id}/cancel`, { reason: 'Sciopero' }));
    const after = await read(feed);
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after.map(({ sequence, status, starts }) => [sequence, status, starts.slice(11)])).toEqual([
      [1, 'TENTATIVE', '19:00:00'],
      [1, 'CANCELLED', '18:30:00'],
      [0, 'TENTATIVE', '18:30:00'],
    ]);
    test.clock.advance({ days: 29, hours: 23 });
    expect(await read(feed)).toHaveLength(3);
    test.clock.advance({ hours: 1 });
    expect((await read(feed)).map(({ uid }) => uid)).toEqual([before[0]!.uid, before[2]!.uid]);
    test.clock.set('2026-10-01T08:00:00Z');
  });

  it('shows an edition that was called off as such, and forgets a place given back', async () => {
    const learner = await somebody(test);
    const [calledOff, left] = [await tuesdays('2027-02-02', 1), await tuesdays('2027-02-02', 1)];
    await enrol(learner, calledOff.editionId);
    const place = await enrol(learner, left.editionId);
    const feed = await feedOf(learner);
    made(await centre.staff.post(`/editions/${calledOff.editionId}/cancel`, { reason: 'Docente malata' }));
    made(await learner.post(`/enrolments/${place}/withdraw`));
    expect((await read(feed)).map(({ uid, status }) => [uid, status])).toEqual([
      [`session-${calledOff.sessions[0].id}@bottega.example`, 'CANCELLED'],
    ]);
  });

  it('is at a secret address: another is made in its place, or none, and the one before is gone', async () => {
    const learner = await somebody(test);
    expect((await learner.get('/me/calendar-feed')).body).toEqual({ url: null, since: null });
    const first = await learner.post('/me/calendar-feed');
    expect(first.body).toEqual({
      url: expect.stringMatching(/^https:\/\/bottega\.example\/calendar\/[\w-]{43}\.ics$/),
      since: '2026-10-01T08:00:00.000Z',
    });
    expect((await learner.get('/me/calendar-feed')).body).toEqual(first.body);
    const second = await feedOf(learner);
    const statuses = async () => [(await ask(pathOf(first.body.url))).status, (await ask(second)).status];
    expect(await statuses()).toEqual([404, 200]);
    expect((await learner.delete('/me/calendar-feed')).status).toBe(204);
    expect(await statuses()).toEqual([404, 404]);
  });

  it('is not given to a program', async () => {
    const { secret } = made(await (await somebody(test)).post('/me/tokens', { name: 'Foglio' }));
    const headers = { authorization: `Bearer ${secret}` };
    const answer = await fetch(`${test.url}/api/v1/me/calendar-feed`, { method: 'POST', headers });
    expect(answer.status).toBe(403);
  });
});

describe('a feed', () => {
  it('is answered 304 until something in it changes', async () => {
    const learner = await somebody(test);
    const { editionId, sessions } = await tuesdays('2027-04-06', 1);
    await enrol(learner, editionId);
    const feed = await feedOf(learner);
    const first = await ask(feed);
    const etag = first.headers.get('etag')!;
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(first.headers.get('cache-control')).toBe('private, max-age=300');
    test.clock.advance({ hours: 5 });
    const asked = async (known: string) => (await ask(feed, { 'if-none-match': known })).status;
    expect([await asked(etag), await asked(`"other", W/${etag}`), await asked('"other"')]).toEqual([304, 304, 200]);
    made(await centre.staff.patch(`/sessions/${sessions[0].id}`, { title: 'Sensori' }));
    expect(await asked(etag)).toBe(200);
  });

  it('carries the rules of every zone it uses', async () => {
    const learner = await somebody(test);
    const lisbon = { name: 'Lisbona', address: 'rua Augusta 1', city: 'Lisboa', zone: 'Europe/Lisbon' };
    const { id } = made(await centre.staff.post(`/centres/${centre.centreId}/venues`, lisbon));
    const days = ['monday', 'tuesday'].map((weekday) => ({ weekday, opensAt: '09:00', closesAt: '22:00' }));
    made(await centre.staff.put(`/venues/${id}/opening-hours`, { openings: days }));
    const room = made(await centre.staff.post(`/venues/${id}/spaces`, { name: 'Sala', capacity: 20 })).id;
    await enrol(learner, (await tuesdays('2027-03-23', 2)).editionId);
    await enrol(learner, (await tuesdays('2027-03-23', 2, {}, room)).editionId);
    const events = await read(await feedOf(learner));
    expect(events.map(({ starts }) => starts)).toEqual(
      ['2027-03-23', '2027-03-23', '2027-03-30', '2027-03-30'].map((day) => `${day}T18:30:00`),
    );
    expect(events.map(({ instant }) => instant.slice(11, 16))).toEqual(['17:30', '18:30', '16:30', '17:30']);
  });
});

describe('the calendar of the programme', () => {
  const uids = async (query: string) => (await read(`/calendar.ics${query}`)).map(({ uid }) => uid);
  const uidOf = ({ sessions: [session] }: { sessions: Json[] }) => `session-${session.id}@bottega.example`;

  it('has what the filters of the search let through, each session at 18:30', async () => {
    const sewing = await aCourse(centre, { title: 'Cucito', topics: ['crafts'], level: 'intermediate' });
    const evening = await tuesdays('2027-05-04', 1);
    const saturday = await tuesdays('2027-05-04', 1, { courseId: sewing.id }, centre.hall);
    expect((await uids('')).slice(-2).sort()).toEqual([uidOf(evening), uidOf(saturday)].sort());
    expect(await uids('?topic=crafts')).toEqual([uidOf(saturday)]);
    expect(await uids('?level=intermediate&when=evening,weekend')).toEqual([uidOf(saturday)]);
    expect(await uids('?topic=crafts&when=weekend')).toEqual([]);
    expect(await uids(`?topic=crafts&venueId=${centre.venueId}`)).toEqual([uidOf(saturday)]);
    expect(await uids(`?venueId=${centre.centreId}`)).toEqual([]);
    expect((await ask('/calendar.ics')).headers.get('cache-control')).toBe('public, max-age=300');
  });

  it('leaves out drafts, what lies a month back and what comes after a year', async () => {
    const { id: draft } = await aDraft(centre);
    const plan = { spaceId: centre.online, slot: { date: '2027-06-01', startTime: '18:30', endTime: '20:30' } };
    const { sessions } = made(await centre.staff.post(`/editions/${draft}/sessions`, plan));
    const [soon, far] = [await tuesdays('2026-10-06', 1), await tuesdays('2027-10-05', 1)];
    const shown = async () => {
      const all = await uids('');
      return [uidOf({ sessions }), uidOf(soon), uidOf(far)].map((uid) => all.includes(uid));
    };
    expect(await shown()).toEqual([false, true, false]);
    test.clock.set('2026-11-06T08:00:00Z');
    expect(await shown()).toEqual([false, false, true]);
    test.clock.set('2026-10-01T08:00:00Z');
  });

  it.each(['?topic=astrology', '?when=morning', '?venueId=here', '?q=robot'])('refuses %s', async (query) => {
    const answer = await ask(`/calendar.ics${query}`);
    expect([answer.status, ((await answer.json()) as Json).code]).toEqual([422, 'http.invalid-body']);
  });
});

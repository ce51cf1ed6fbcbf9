import { aCentre, type ACentre, aDraft, anInstructor } from '../support/a-centre';
import type { Json } from '../support/browser';
import { startTestApp, type TestApp } from '../support/test-app';
import { Database } from '@bottega/platform/persistence';

let test: TestApp;
let centre: ACentre;
let giulia: string;
beforeAll(async () => {
  test = await startTestApp();
  centre = await aCentre(test);
  giulia = await anInstructor(test, centre);
});
afterAll(() => test.close());

const plan = (editionId: string, body: object, query = '') =>
  centre.staff.post(`/editions/${editionId}/sessions${query}`, { spaceId: centre.workshop, ...body });
const slot = (date: string, startTime = '18:30', endTime = '21:00') => ({ slot: { date, startTime, endTime } });
const days = (answer: { body: Json }) => answer.body.sessions.map((session: Json) => session.localDate);
const sessionsIn = async (editionId: string) => {
  const { body } = await centre.staff.get(`/staff/editions/${editionId}`);
  return body.sessions as Json[];
};
/** What is said of sessions that moved: once, however many listen. */
const toldMoved = async (editionId: string) => {
  const sql = `SELECT DISTINCT payload FROM platform.outbox
    WHERE topic = 'scheduling.sessions-moved' AND payload ->> 'editionId' = $1`;
  return (await test.app.get(Database).query<Json>(sql, [editionId])).map(({ payload }) => payload);
};

describe('planning sessions', () => {
  it('keeps the wall time of a weekly series and leaves out holidays and closures', async () => {
    const edition = await aDraft(centre, { instructors: [{ personId: giulia, role: 'lead' }] });
    const closure = { from: '2027-05-18', to: '2027-05-18', reason: 'Lavori alla caldaia' };
    const added = await centre.staff.post(`/venues/${centre.venueId}/closures`, closure);
    const weekly = { weekdays: ['tuesday', 'wednesday'], from: '2027-05-18', startTime: '18:30', endTime: '21:00' };
    const answer = await plan(edition.id, { recurrence: { ...weekly, count: 4 }, titles: ['Accendere un LED'] });
    await centre.staff.delete(`/closures/${added.body.id}`);

    expect([answer.status, days(answer)]).toEqual([201, ['2027-05-19', '2027-05-25', '2027-05-26', '2027-06-01']]);
    expect(answer.body.skipped).toEqual([
      { date: '2027-05-18', reason: { it: 'Lavori alla caldaia', en: 'Lavori alla caldaia' } },
    ]);
    expect(answer.body.sessions[0]).toEqual({
      id: expect.any(String),
      editionId: edition.id,
      title: 'Accendere un LED',
      startsAt: '2027-05-19T16:30:00.000Z',
      endsAt: '2027-05-19T19:00:00.000Z',
      localDate: '2027-05-19',
      startTime: '18:30',
      endTime: '21:00',
      zone: 'Europe/Rome',
      minutes: 150,
      band: 'evening',
      status: 'planned',
      cancelledBecause: null,
      space: { id: centre.workshop, name: 'Laboratorio', remote: false },
      venue: {
        id: centre.venueId,
        name: 'Via del Lavoro',
        address: 'via del Lavoro 12',
        city: 'Bologna',
        accessNotes: '',
      },
      instructors: [{ personId: giulia, name: 'Giulia Ferraresi' }],
      version: 1,
    });
    const until = await plan(edition.id, { recurrence: { ...weekly, from: '2027-06-02', until: '2027-06-09' } });
    expect([days(until), until.body.skipped]).toEqual([
      ['2027-06-08', '2027-06-09'],
      [{ date: '2027-06-02', reason: { it: 'Festa della Repubblica', en: 'Republic Day' } }],
    ]);
  });

  it('names what it collides with and proposes other times and other spaces', async () => {
    const first = await aDraft(centre);
    const held = (await plan(first.id, slot('2027-02-04', '18:00', '20:30'))).body.sessions[0];
    const second = await aDraft(centre, { capacity: 16 });
    const answer = await plan(second.id, slot('2027-02-04'));
    expect(answer.status).toBe(409);
    expect(answer.body).toEqual({
      type: '/problems/scheduling.space-busy',
      title: 'Non è possibile ora',
      status: 409,
      code: 'scheduling.space-busy',
      detail:
        'Qui non ci sta: giovedì 4 febbraio «Laboratorio» è di «Il primo robot: Arduino da zero», 18:00–20:30 ' +
        '(con preparazione e riordino 17:45–20:45). Scegli un altro orario o un altro spazio.',
      params: {
        space: 'Laboratorio',
        sessionId: held.id,
        title: 'Il primo robot: Arduino da zero',
        date: '2027-02-04',
        startTime: '18:00',
        endTime: '20:30',
        heldFrom: '17:45',
        heldUntil: '20:45',
        proposals: {
          slots: ['2027-02-05', '2027-02-03', '2027-02-06'].map((date) => ({
            date,
            startTime: '18:30',
            endTime: '21:00',
            zone: 'Europe/Rome',
          })),
          spaces: [{ id: centre.hall, name: 'Aula grande', capacity: 24, venueName: 'Via del Lavoro' }],
        },
      },
      errors: [],
      traceId: expect.any(String),
    });
    expect(await sessionsIn(second.id)).toEqual([]);
  });

  it('counts set-up and clearing for spaces and not for instructors, and shares video rooms', async () => {
    const instructors = [{ personId: giulia, role: 'lead' }];
    const [first, second] = [await aDraft(centre, { instructors }), await aDraft(centre, { instructors })];
    await plan(first.id, slot('2027-02-08', '18:00', '19:00'));
    const sameRoom = await plan(second.id, { ...slot('2027-02-08', '19:15', '20:00'), instructorIds: [] });
    expect(sameRoom.body.code).toBe('scheduling.space-busy');
    const nextDoor = await plan(second.id, { ...slot('2027-02-08', '19:00', '20:00'), spaceId: centre.hall });
    expect(nextDoor.status).toBe(201);
    const elsewhere = await plan(second.id, { ...slot('2027-02-08', '18:30', '19:00'), spaceId: centre.online });
    expect(elsewhere.body).toMatchObject({
      code: 'scheduling.instructor-busy',
      params: { instructor: 'Giulia Ferraresi', proposals: { spaces: [] } },
    });
    const remote = { ...slot('2027-02-08', '18:30', '19:00'), spaceId: centre.online, instructorIds: [] };
    expect([(await plan(first.id, remote)).status, (await plan(second.id, remote)).status]).toEqual([201, 201]);
  });

  it('says in a rehearsal all that stands in the way, and changes nothing', async () => {
    const first = await aDraft(centre);
    await plan(first.id, slot('2027-02-11'));
    const large = await aDraft(centre, { capacity: 20, equipment: ['Taglio laser', 'microscopio'] });
    const weekly = { weekdays: ['thursday'], from: '2027-02-11', count: 2, startTime: '21:00', endTime: '22:30' };
    const answer = await plan(large.id, { recurrence: weekly }, '?dryRun=true');
    const problems = answer.body.slots.map((each: Json) => each.problems.map(({ code }: Json) => code));
    expect([answer.status, problems]).toEqual([
      200,
      [
        ['scheduling.space-too-small', 'scheduling.outside-opening-hours', 'scheduling.space-busy'],
        ['scheduling.space-too-small', 'scheduling.outside-opening-hours'],
      ],
    ]);
    expect(await sessionsIn(large.id)).toEqual([]);
  });

  it('keeps to opening hours unless staff know better', async () => {
    const edition = await aDraft(centre);
    const late = slot('2027-02-12', '20:30', '23:00');
    expect((await plan(edition.id, late)).body).toMatchObject({
      code: 'scheduling.outside-opening-hours',
      detail:
        'Qui non ci sta: venerdì 12 febbraio la sede «Via del Lavoro» è aperta 09:00–22:00. ' +
        'Scegli un orario che ci stia dentro.',
    });
    expect((await plan(edition.id, slot('2027-12-25'))).body).toMatchObject({
      code: 'scheduling.venue-closed',
      params: { reason: { it: 'Natale', en: 'Christmas Day' } },
    });
    expect((await plan(edition.id, { ...late, evenIfClosed: true })).status).toBe(201);
  });

  it('refuses a local time that does not exist and asks which one is meant when it comes twice', async () => {
    const edition = await aDraft(centre);
    const night = { spaceId: centre.online };
    const missing = await plan(edition.id, { ...night, ...slot('2027-03-28', '02:30', '04:00') });
    expect([missing.status, missing.body.code]).toEqual([422, 'time.local-time-missing']);
    const twice = { date: '2027-10-31', startTime: '02:30', endTime: '04:00' };
    const ambiguous = await plan(edition.id, { ...night, slot: twice });
    expect([ambiguous.status, ambiguous.body.code]).toEqual([422, 'time.local-time-ambiguous']);
    const later = await plan(edition.id, { ...night, slot: { ...twice, disambiguation: 'later' } });
    expect(later.body.sessions).toMatchObject([{ startsAt: '2027-10-31T01:30:00.000Z', minutes: 90 }]);
  });
});

describe('what is planned', () => {
  it('moves, and tells where it was and where it is', async () => {
    const edition = await aDraft(centre);
    const [session] = (await plan(edition.id, slot('2027-02-16'))).body.sessions;
    const rehearsed = await centre.staff.patch(`/sessions/${session.id}?dryRun=true`, { date: '2027-02-17' });
    expect(rehearsed.body.slots).toMatchObject([{ date: '2027-02-17', startTime: '18:30', problems: [] }]);
    const moved = await centre.staff.patch(`/sessions/${session.id}`, {
      date: '2027-02-17',
      spaceId: centre.hall,
      title: 'Sensori',
    });
    expect([moved.status, moved.body]).toEqual([
      200,
      {
        ...session,
        title: 'Sensori',
        localDate: '2027-02-17',
        startsAt: '2027-02-17T17:30:00.000Z',
        endsAt: '2027-02-17T20:00:00.000Z',
        space: { id: centre.hall, name: 'Aula grande', remote: false },
        version: 2,
      },
    ]);
    const evening = { startTime: '18:30', endTime: '21:00', zone: 'Europe/Rome', venueName: 'Via del Lavoro' };
    const before = {
      ...evening,
      localDate: '2027-02-16',
      startsAt: '2027-02-16T17:30:00.000Z',
      endsAt: '2027-02-16T20:00:00.000Z',
      spaceName: 'Laboratorio',
    };
    const after = {
      ...evening,
      localDate: '2027-02-17',
      startsAt: '2027-02-17T17:30:00.000Z',
      endsAt: '2027-02-17T20:00:00.000Z',
      spaceName: 'Aula grande',
    };
    expect(await toldMoved(edition.id)).toEqual([
      { editionId: edition.id, causeId: expect.any(String), moves: [{ sessionId: session.id, before, after }] },
    ]);
  });

  it('is given to another instructor without telling calendars', async () => {
    const edition = await aDraft(centre, { instructors: [{ personId: giulia, role: 'lead' }] });
    const [session] = (await plan(edition.id, slot('2027-02-18'))).body.sessions;
    const davide = await anInstructor(test, centre, 'Davide', 'Montanari');
    const changed = await centre.staff.patch(`/sessions/${session.id}`, { instructorIds: [davide] });
    expect(changed.body).toEqual({
      ...session,
      instructors: [{ personId: davide, name: 'Davide Montanari' }],
      version: 2,
    });
    expect(await toldMoved(edition.id)).toEqual([]);
    const freed = await plan((await aDraft(centre)).id, {
      ...slot('2027-02-18'),
      spaceId: centre.hall,
      instructorIds: [giulia],
    });
    expect(freed.status).toBe(201);
  });

  it('shifts by a week, each session taking the place the next one leaves', async () => {
    const edition = await aDraft(centre, { instructors: [{ personId: giulia, role: 'lead' }] });
    const weekly = { weekdays: ['friday'], from: '2027-03-12', count: 3, startTime: '18:30', endTime: '21:00' };
    const planned = await plan(edition.id, { recurrence: weekly });
    const shifted = await centre.staff.post(`/editions/${edition.id}/sessions/shift`, { days: 7 });
    expect([shifted.status, days(shifted)]).toEqual([200, ['2027-03-19', '2027-03-26', '2027-04-02']]);
    expect(shifted.body.sessions.map(({ id }: Json) => id)).toEqual(planned.body.sessions.map(({ id }: Json) => id));
    const hours = shifted.body.sessions.map(({ startsAt }: Json) => startsAt.slice(11, 16));
    expect(hours).toEqual(['17:30', '17:30', '16:30']);
    expect(await toldMoved(edition.id)).toEqual([expect.objectContaining({ moves: Array(3).fill(expect.anything()) })]);
  });

  it('stays as it is when one of a series cannot move', async () => {
    const edition = await aDraft(centre);
    const weekly = { weekdays: ['monday'], from: '2027-04-05', count: 2, startTime: '18:30', endTime: '21:00' };
    await plan(edition.id, { recurrence: weekly });
    await plan((await aDraft(centre)).id, slot('2027-04-19'));
    const before = await sessionsIn(edition.id);
    const rehearsed = await centre.staff.post(`/editions/${edition.id}/sessions/shift?dryRun=true`, { days: 7 });
    expect(
      rehearsed.body.slots.map(({ date, problems }: Json) => [date, problems.map(({ code }: Json) => code)]),
    ).toEqual([
      ['2027-04-12', []],
      ['2027-04-19', ['scheduling.space-busy']],
    ]);
    const refused = await centre.staff.post(`/editions/${edition.id}/sessions/shift`, { days: 7 });
    expect([refused.status, refused.body.code]).toEqual([409, 'scheduling.space-busy']);
    expect(await sessionsIn(edition.id)).toEqual(before);
  });

  it('frees its space when it is cancelled, once however often it is asked', async () => {
    const edition = await aDraft(centre);
    const [session] = (await plan(edition.id, slot('2027-02-23'))).body.sessions;
    const cancel = () => centre.staff.post(`/sessions/${session.id}/cancel`, { reason: 'La docente è malata' });
    const [once, twice] = [await cancel(), await cancel()];
    const cancelled = { ...session, status: 'cancelled', cancelledBecause: 'La docente è malata', version: 2 };
    expect([once.status, once.body, twice.body]).toEqual([200, cancelled, cancelled]);
    const operations = (await centre.staff.get('/staff/operations?limit=100')).body.items;
    expect(operations.filter(({ editionId }: Json) => editionId === edition.id)).toMatchObject([
      { kind: 'cancel-session', reason: 'La docente è malata', startedBy: 'Teresa Longo', total: 0, running: false },
    ]);
    expect((await plan((await aDraft(centre)).id, slot('2027-02-23'))).status).toBe(201);
    const moved = await centre.staff.patch(`/sessions/${session.id}`, { date: '2027-02-24' });
    expect([moved.status, moved.body.code]).toEqual([409, 'scheduling.session-cancelled']);
  });

  it('is left alone once it has been held', async () => {
    const edition = await aDraft(centre);
    const [session] = (await plan(edition.id, slot('2026-11-03'))).body.sessions;
    const moved = await centre.staff.patch(`/sessions/${session.id}`, { date: '2027-02-25' });
    expect([moved.status, moved.body.code]).toEqual([409, 'scheduling.session-over']);
  });
});

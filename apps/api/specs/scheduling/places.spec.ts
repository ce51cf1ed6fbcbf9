import { aCentre, type ACentre, aDraft, made } from '../support/a-centre';
import { Browser, type Json } from '../support/browser';
import { somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

let test: TestApp;
let centre: ACentre;
let visitor: Browser;
beforeAll(async () => {
  test = await startTestApp();
  centre = await aCentre(test);
  visitor = new Browser(test.url);
});
afterAll(() => test.close());

const venue = async () => (await visitor.get(`/venues/${centre.venueId}`)).body;

describe('a venue', () => {
  it('shows its rooms, its hours by part of the week and the days it stays closed', async () => {
    const added = await centre.staff.post(`/centres/${centre.centreId}/venues`, {
      name: 'Caffè Mulino',
      address: 'piazza Spadolini 3',
      city: 'Bologna',
      accessNotes: 'Tre gradini.',
    });
    const { id } = made(added);
    const openings = [
      { weekday: 'saturday', opensAt: '10:00', closesAt: '13:00' },
      { weekday: 'friday', opensAt: '17:00', closesAt: '01:00' },
    ];
    made(await centre.staff.put(`/venues/${id}/opening-hours`, { openings }));
    const space = {
      name: 'Saletta',
      capacity: 8,
      layouts: ['one-table'],
      equipment: ['proiettore'],
      accessible: false,
    };
    made(await centre.staff.post(`/venues/${id}/spaces`, space));
    const closure = { from: '2027-10-04', to: '2027-10-04', reason: 'San Petronio' };
    const closed = made(await centre.staff.post(`/venues/${id}/closures`, closure));
    expect(closed).toEqual({ id: expect.any(String), ...closure, sessionsInside: 0 });
    expect((await visitor.get(`/venues/${id}`)).body).toEqual({
      id,
      centreId: centre.centreId,
      name: 'Caffè Mulino',
      address: 'piazza Spadolini 3',
      city: 'Bologna',
      zone: 'Europe/Rome',
      accessNotes: 'Tre gradini.',
      keepsHolidays: true,
      version: 2,
      spaces: [
        {
          id: expect.any(String),
          name: 'Saletta',
          capacity: 8,
          setUpMinutes: 0,
          clearUpMinutes: 0,
          layouts: ['one-table'],
          equipment: ['proiettore'],
          accessible: false,
          remote: false,
          version: 1,
        },
      ],
      openings: [openings[1], openings[0]],
      bands: [
        { weekday: 'friday', opensAt: '17:00', closesAt: '18:00', band: 'daytime' },
        { weekday: 'friday', opensAt: '18:00', closesAt: '01:00', band: 'evening' },
        { weekday: 'saturday', opensAt: '10:00', closesAt: '13:00', band: 'weekend' },
      ],
      closures: [{ id: closed.id, ...closure }],
    });
  });

  it('says how many sessions fall on the days it will be closed', async () => {
    const { id } = await aDraft(centre);
    const slot = { date: '2027-08-16', startTime: '18:30', endTime: '20:30' };
    made(await centre.staff.post(`/editions/${id}/sessions`, { spaceId: centre.hall, slot }));
    const closure = { from: '2027-08-09', to: '2027-08-22', reason: 'Ferie d’agosto' };
    const added = made(await centre.staff.post(`/venues/${centre.venueId}/closures`, closure));
    expect(added.sessionsInside).toBe(1);
    expect((await centre.staff.delete(`/closures/${added.id}`)).status).toBe(204);
    expect((await centre.staff.delete(`/closures/${added.id}`)).body.code).toBe('scheduling.closure-not-found');
  });

  it('changes one fact at a time', async () => {
    const before = await venue();
    const changed = await centre.staff.patch(`/venues/${centre.venueId}`, { accessNotes: 'Suona al 12.' });
    expect([changed.status, changed.body]).toEqual([
      200,
      { ...before, accessNotes: 'Suona al 12.', version: before.version + 1 },
    ]);
    const roomy = await centre.staff.patch(`/spaces/${centre.hall}`, { capacity: 30 });
    const capacities = roomy.body.spaces.map(({ name, capacity }: Json) => [name, capacity]);
    expect(capacities).toEqual([
      ['Aula grande', 30],
      ['Laboratorio', 16],
      ['Online', 20],
    ]);
  });

  it('knows the national holidays, 4 October among them from 2026', async () => {
    const october = async (year: number) =>
      (await visitor.get(`/holidays?year=${year}`)).body.filter(({ date }: Json) => date.endsWith('-10-04'));
    expect(await october(2025)).toEqual([]);
    expect(await october(2026)).toEqual([
      { date: '2026-10-04', nameIt: 'San Francesco d’Assisi', nameEn: 'Saint Francis of Assisi' },
    ]);
  });
});

describe('places', () => {
  const monday = (opensAt: string, closesAt: string) => ({ weekday: 'monday', opensAt, closesAt });
  const hours = (...openings: object[]) => ['put', `/venues/${centre.venueId}/opening-hours`, { openings }] as const;
  const space = (body: object) => ['post', `/venues/${centre.venueId}/spaces`, body] as const;

  it.each<[string, () => readonly ['put' | 'post' | 'patch', string, object], number, string]>([
    [
      'hours that overlap',
      () => hours(monday('09:00', '13:00'), monday('12:00', '18:00')),
      422,
      'scheduling.opening-hours-overlap',
    ],
    ['an hour that no clock shows', () => hours(monday('25:00', '13:00')), 422, 'http.invalid-body'],
    [
      'a day that no week has',
      () => hours({ ...monday('09:00', '10:00'), weekday: 'lunedì' }),
      422,
      'http.invalid-body',
    ],
    [
      'a closure that ends before it starts',
      () => ['post', `/venues/${centre.venueId}/closures`, { from: '2027-02-02', to: '2027-02-01', reason: 'x' }],
      422,
      'scheduling.closure-backwards',
    ],
    [
      'a day that does not exist',
      () => ['post', `/venues/${centre.venueId}/closures`, { from: '2027-02-30', to: '2027-03-01', reason: 'x' }],
      422,
      'http.invalid-body',
    ],
    ['two rooms of one name', () => space({ name: 'Laboratorio', capacity: 4 }), 409, 'scheduling.name-taken'],
    ['a room for nobody', () => space({ name: 'Niente', capacity: 0 }), 422, 'http.invalid-body'],
    [
      'a layout nobody knows',
      () => space({ name: 'Niente', capacity: 4, layouts: ['circle'] }),
      422,
      'http.invalid-body',
    ],
    [
      'a room that turns into a video room',
      () => ['patch', `/spaces/${centre.hall}`, { remote: true }],
      422,
      'http.invalid-body',
    ],
    ['a name taken away', () => ['patch', `/spaces/${centre.hall}`, { name: null }], 422, 'http.invalid-body'],
    [
      'a zone nobody keeps',
      () => ['patch', `/venues/${centre.venueId}`, { zone: 'Europe/Bologna' }],
      422,
      'time.unknown-zone',
    ],
    [
      'a venue of no centre',
      () => ['post', `/centres/${centre.venueId}/venues`, { name: 'X', address: 'Y', city: 'Z' }],
      404,
      'scheduling.centre-not-found',
    ],
    [
      'a room of no venue',
      () => ['patch', `/spaces/${centre.venueId}`, { capacity: 3 }],
      404,
      'scheduling.space-not-found',
    ],
    ['an address that is no id', () => ['patch', '/spaces/hall', { capacity: 3 }], 400, 'http.malformed-request'],
  ])('refuse %s and stay as they are', async (_, call, status, code) => {
    const before = await venue();
    const [method, path, body] = call();
    const answer = await centre.staff[method](path, body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await venue()).toEqual(before);
  });

  it('are kept by staff, centres by administrators', async () => {
    const learner = await somebody(test);
    expect((await learner.patch(`/spaces/${centre.hall}`, { capacity: 3 })).status).toBe(403);
    expect((await centre.staff.post('/centres', { name: 'Altrove', zone: 'Europe/Rome' })).status).toBe(403);
    expect((await visitor.get('/centres')).body).toEqual([
      { id: centre.centreId, name: expect.stringMatching(/^San Donato/), zone: 'Europe/Rome', version: 1 },
    ]);
  });
});

describe('an instructor', () => {
  it('is a person with a profile, written again and again', async () => {
    const { personId } = await somebody(test, { givenName: 'Irene', familyName: 'Costa' });
    const write = (bio: string) => centre.staff.put(`/instructors/${personId}`, { bio, skills: ['Python'] });
    await write('Programma.');
    const irene = { personId, name: 'Irene Costa', bio: 'Programma e insegna.', skills: ['Python'] };
    expect((await write('Programma e insegna.')).body).toEqual(irene);
    expect((await centre.staff.get('/instructors')).body).toEqual([irene]);
    const nobody = await centre.staff.put(`/instructors/${centre.hall}`, { bio: 'Chi?' });
    expect([nobody.status, nobody.body.code]).toEqual([404, 'identity.person-not-found']);
  });
});

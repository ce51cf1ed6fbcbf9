import { aCentre, type ACentre, aCourse, aDraft, anInstructor, made } from '../support/a-centre';
import { Browser, type Json } from '../support/browser';
import { somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { tick } from '../support/work';

let test: TestApp;
let centre: ACentre;
let visitor: Browser;
beforeAll(async () => {
  test = await startTestApp();
  centre = await aCentre(test);
  visitor = new Browser(test.url);
});
afterAll(() => test.close());

const evening = (date: string) => ({ spaceId: centre.hall, slot: { date, startTime: '18:30', endTime: '20:30' } });
const plan = async (editionId: string, date: string) =>
  made(await centre.staff.post(`/editions/${editionId}/sessions`, evening(date))).sessions[0];
const become = (editionId: string, step: string, body?: object) =>
  centre.staff.post(`/editions/${editionId}/${step}`, body);

describe('an edition', () => {
  it('is a draft with its seats, its prices and who teaches it', async () => {
    const giulia = await anInstructor(test, centre);
    const course = await aCourse(centre);
    const money = (amount: number) => ({ amount, currency: 'EUR' });
    const draft = await aDraft(centre, {
      courseId: course.id,
      titleSuffix: 'di gennaio',
      decidesOn: '2027-01-12',
      layout: 'workbenches',
      equipment: ['saldatore'],
      joiningInstructions: 'Suona al 12.',
      prices: { coworker: 9000, resident: 10500, external: 12000 },
      instructors: [{ personId: giulia, role: 'lead' }],
    });
    expect(draft).toEqual({
      id: expect.any(String),
      courseId: course.id,
      courseTitle: 'Il primo robot: Arduino da zero',
      courseSlug: course.slug,
      centreId: centre.centreId,
      titleSuffix: 'di gennaio',
      status: 'draft',
      statusReason: null,
      startsOn: null,
      endsOn: null,
      capacity: 12,
      minimum: 4,
      placesLeft: 12,
      waiting: 0,
      price: money(9000),
      prices: { coworker: money(9000), resident: money(10500), external: money(12000) },
      instructors: [{ personId: giulia, name: 'Giulia Ferraresi', bio: 'Giulia progetta macchine.', role: 'lead' }],
      sessions: [],
      version: 1,
      decidesOn: '2027-01-12',
      fixedCost: null,
      costPerPerson: { amount: 0, currency: 'EUR' },
      layout: 'workbenches',
      equipment: ['saldatore'],
      joiningInstructions: 'Suona al 12.',
    });
  });

  it('opens once it has a session, a price and a course in the catalogue, and only then is seen', async () => {
    const course = await aCourse(centre, { title: 'Da pubblicare', status: 'draft' });
    const { id } = await aDraft(centre, { courseId: course.id, prices: null });
    const refusal = async () => (await become(id, 'open')).body.code;
    expect(await refusal()).toBe('scheduling.course-not-published');
    made(await centre.staff.patch(`/courses/${course.id}`, { status: 'published' }));
    expect(await refusal()).toBe('scheduling.edition-without-sessions');
    await plan(id, '2027-01-14');
    expect(await refusal()).toBe('enrolment.prices-missing');
    expect((await visitor.get(`/editions/${id}`)).status).toBe(404);
    await centre.staff.put(`/prices/edition/${id}`, { coworker: 0, resident: 0, external: 0 });
    expect((await become(id, 'open')).body).toMatchObject({ status: 'open', startsOn: '2027-01-14' });
    expect((await visitor.get(`/editions/${id}`)).body).toMatchObject({ id, status: 'open' });
  });

  it('tells strangers neither how to join nor when it is decided', async () => {
    const { id } = await aDraft(centre, { joiningInstructions: 'Suona al 12.' });
    await plan(id, '2027-01-15');
    await become(id, 'open');
    const { body } = await visitor.get(`/editions/${id}`);
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['joiningInstructions']));
    expect(JSON.stringify(body)).not.toContain('Suona al 12');
    expect(body.decidesOn).toBeUndefined();
  });

  it('becomes only what its status allows, and asking twice is asking once', async () => {
    const { id } = await aDraft(centre);
    await plan(id, '2027-01-18');
    const early = await become(id, 'confirm');
    expect([early.status, early.body.code, early.body.detail]).toEqual([
      409,
      'scheduling.edition-transition',
      'Un’edizione in bozza non può diventare confermata. Passi possibili: aperta, annullata.',
    ]);
    const steps = [await become(id, 'open'), await become(id, 'open'), await become(id, 'confirm')];
    expect(steps.map(({ status, body }) => [status, body.status])).toEqual([
      [200, 'open'],
      [200, 'open'],
      [200, 'confirmed'],
    ]);
  });

  it('frees its rooms when it is called off, and keeps its dates for whoever looks it up', async () => {
    const { id } = await aDraft(centre);
    await plan(id, '2027-01-19');
    await become(id, 'open');
    const cancelled = await become(id, 'cancel', { reason: 'Troppo pochi iscritti' });
    expect(cancelled.body).toMatchObject({
      status: 'cancelled',
      statusReason: 'Troppo pochi iscritti',
      startsOn: '2027-01-19',
      sessions: [{ status: 'cancelled', cancelledBecause: 'Troppo pochi iscritti' }],
    });
    await plan((await aDraft(centre)).id, '2027-01-19');
    const more = await centre.staff.post(`/editions/${id}/sessions`, evening('2027-01-20'));
    expect([more.status, more.body.code]).toEqual([409, 'scheduling.edition-over']);
  });

  it('is postponed and opens again with new dates', async () => {
    const { id } = await aDraft(centre);
    await plan(id, '2027-01-21');
    await become(id, 'open');
    await become(id, 'postpone', { reason: 'La sala si allaga' });
    expect((await become(id, 'open')).body.code).toBe('scheduling.edition-without-sessions');
    await plan(id, '2027-02-18');
    expect((await become(id, 'open')).body).toMatchObject({ status: 'open', startsOn: '2027-02-18' });
  });

  it('never has fewer places than people, nor more than its rooms hold', async () => {
    const { id } = await aDraft(centre, { capacity: 3, minimum: 1 });
    await plan(id, '2027-01-25');
    await become(id, 'open');
    for (let seats = 0; seats < 2; seats++) {
      expect((await (await somebody(test)).post('/enrolments', { editionId: id, payBy: 'free' })).status).toBe(201);
    }
    const resize = (capacity: number) => centre.staff.patch(`/editions/${id}`, { capacity });
    expect((await resize(1)).body.code).toBe('enrolment.capacity-below-occupied');
    expect((await resize(25)).body.code).toBe('scheduling.space-too-small');
    expect((await resize(2)).body).toMatchObject({ capacity: 2, placesLeft: 0 });
    expect((await resize(24)).body).toMatchObject({ capacity: 24, placesLeft: 22 });
  });

  it('is changed only by whoever has seen its latest version', async () => {
    const { id } = await aDraft(centre);
    const change = (version: string, titleSuffix: string) =>
      centre.staff.patch(`/editions/${id}`, { titleSuffix }, { 'if-match': version });
    expect((await change('"1"', 'di marzo')).body).toMatchObject({ version: 2, titleSuffix: 'di marzo' });
    const late = await change('"1"', 'di aprile');
    expect([late.status, late.body.code]).toEqual([412, 'platform.changed-meanwhile']);
    expect((await change('ieri', 'di aprile')).body.code).toBe('http.malformed-request');
    expect((await centre.staff.get(`/staff/editions/${id}`)).body.titleSuffix).toBe('di marzo');
  });

  it('runs from its first session and is closed after its last', async () => {
    const { id } = await aDraft(centre);
    await plan(id, '2027-01-26');
    await plan(id, '2027-01-28');
    await become(id, 'open');
    await become(id, 'confirm');
    const statusAt = async (instant: string) => {
      test.clock.set(instant);
      await tick(test, 'scheduling.advance-editions');
      return (await visitor.get(`/editions/${id}`)).body.status;
    };
    const story = [
      await statusAt('2027-01-26T17:29:59Z'),
      await statusAt('2027-01-26T17:30:00Z'),
      await statusAt('2027-01-28T19:29:59Z'),
      await statusAt('2027-01-28T19:30:00Z'),
    ];
    test.clock.set('2027-01-11T09:00:00Z');
    expect(story).toEqual(['confirmed', 'running', 'running', 'closed']);
  });
});

describe('the programme', () => {
  it('shows what is held between two days, by place, with what one needs to choose', async () => {
    const { id, courseId, courseSlug } = await aDraft(centre);
    const [first, second] = [await plan(id, '2027-06-07'), await plan(id, '2027-06-14')];
    await become(id, 'open');
    const week = (query: string): Promise<Json[]> => visitor.get(`/sessions?${query}`).then(({ body }) => body);
    const shown = {
      ...first,
      courseTitle: 'Il primo robot: Arduino da zero',
      courseSlug,
      topics: ['robotics', 'coding'],
      format: 'lab',
      editionStatus: 'open',
      isFirst: true,
      capacity: 12,
      placesLeft: 12,
      waiting: 0,
      price: { amount: 0, currency: 'EUR' },
    };
    expect(courseId).toBeDefined();
    expect(await week('from=2027-06-07&to=2027-06-13')).toEqual([shown]);
    const both = await week(`from=2027-06-07&to=2027-06-14&venueId=${centre.venueId}`);
    expect(both.map((session) => [session.id, session.isFirst])).toEqual([
      [first.id, true],
      [second.id, false],
    ]);
    expect(await week(`from=2027-06-07&to=2027-06-14&spaceId=${centre.workshop}`)).toEqual([]);
    made(await centre.staff.post(`/sessions/${second.id}/cancel`, { reason: 'Sciopero' }));
    expect((await week('from=2027-06-14&to=2027-06-14')).map(({ status }) => status)).toEqual(['cancelled']);
    await become(id, 'cancel', { reason: 'Basta' });
    expect(await week('from=2027-06-07&to=2027-06-14')).toEqual([]);
  });

  it.each([
    ['from=2027-01-01&to=2027-03-04', 422, 'scheduling.period-too-long'],
    ['from=2027-01-02&to=2027-01-01', 422, 'scheduling.period-too-long'],
    ['from=2027-01-01', 422, 'http.invalid-body'],
    ['from=2027-02-30&to=2027-03-01', 422, 'http.invalid-body'],
    ['from=2027-01-01&to=2027-01-02&venueId=qui', 422, 'http.invalid-body'],
  ])('refuses %s', async (query, status, code) => {
    const answer = await visitor.get(`/sessions?${query}`);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});

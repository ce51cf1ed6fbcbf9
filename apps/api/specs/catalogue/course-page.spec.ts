import { Database } from '@bottega/platform/persistence';
import { countStatements } from '@bottega/platform/testing';
import { anInstructor, type ACentre, aCourse, aDraft, made } from '../support/a-centre';
import { Browser, type Json } from '../support/browser';
import { somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { workThrough } from '../support/work';
import { aCatalogue, type Shown } from './a-catalogue';

let test: TestApp;
let centre: ACentre;
let show: Awaited<ReturnType<typeof aCatalogue>>['show'];
let visitor: Browser;
let giulia: string;

beforeAll(async () => {
  test = await startTestApp();
  visitor = new Browser(test.url);
  ({ centre, show } = await aCatalogue(test));
  giulia = await anInstructor(test, centre);
});
afterAll(() => test.close());

const page = (slug: string, reader: Browser = visitor) => reader.get(`/courses/${slug}`);

describe('the page of a course', () => {
  let shown: Shown;
  beforeAll(async () => {
    shown = await show({
      course: {
        description: '## Otto sere\n\nUn robot che segue una linea.',
        outcomes: ['Leggere uno schema'],
        skills: ['Arduino'],
        digcomp: ['3.4'],
        toBring: 'Niente.',
        instructorIds: [giulia],
      },
      edition: {
        titleSuffix: 'di gennaio',
        prices: { coworker: 9000, resident: 10500, external: 12000 },
        instructors: [{ personId: giulia, role: 'lead' }],
      },
      spaceId: centre.workshop,
    });
  });

  it('says all there is to know, in one answer', async () => {
    const money = (amount: number) => ({ amount, currency: 'EUR' });
    const instructor = { personId: giulia, name: 'Giulia Ferraresi', bio: 'Giulia progetta macchine.' };
    const url = 'https://bottega.example/corsi/il-primo-robot-arduino-da-zero';
    expect((await page('il-primo-robot-arduino-da-zero')).body).toEqual({
      id: shown.course.id,
      slug: 'il-primo-robot-arduino-da-zero',
      status: 'published',
      title: 'Il primo robot: Arduino da zero',
      summary: 'In otto sere costruisci e programmi un robot che segue una linea.',
      description: '## Otto sere\n\nUn robot che segue una linea.',
      topics: ['robotics', 'coding'],
      format: 'lab',
      level: 'starter',
      language: 'it',
      audiences: ['everyone'],
      outcomes: ['Leggere uno schema'],
      skills: ['Arduino'],
      digcomp: ['3.4'],
      prerequisites: '',
      toBring: 'Niente.',
      totalMinutes: 1200,
      attendanceThreshold: 75,
      certificate: 'attendance',
      cancellationPolicy: { fullUntilHours: 48, partUntilHours: 24, partPercent: 50 },
      coverUrl: null,
      instructors: [instructor],
      paths: [],
      interested: false,
      editions: [
        {
          id: shown.edition.id,
          courseId: shown.course.id,
          titleSuffix: 'di gennaio',
          status: 'open',
          startsOn: '2027-01-14',
          endsOn: '2027-01-14',
          startsAt: '2027-01-14T17:30:00.000Z',
          startTime: '18:30',
          endTime: '21:00',
          zone: 'Europe/Rome',
          weekdays: ['thursday'],
          sessionCount: 1,
          bands: ['evening'],
          spaceName: 'Laboratorio',
          venueName: 'Via del Lavoro',
          remote: false,
          capacity: 12,
          placesLeft: 12,
          waiting: 0,
          price: money(9000),
          prices: { coworker: money(9000), resident: money(10500), external: money(12000) },
          included: false,
          minimum: 4,
          instructors: [instructor],
          calendarUrl: `/editions/${shown.edition.id}.ics`,
          sessions: [
            {
              id: expect.any(String),
              title: '',
              localDate: '2027-01-14',
              startTime: '18:30',
              endTime: '21:00',
              zone: 'Europe/Rome',
              startsAt: '2027-01-14T17:30:00+00:00',
              endsAt: '2027-01-14T20:00:00+00:00',
              minutes: 150,
              band: 'evening',
              status: 'planned',
              spaceName: 'Laboratorio',
              remote: false,
              venueName: 'Via del Lavoro',
              venueAddress: 'via del Lavoro 12, Bologna',
              accessNotes: '',
            },
          ],
        },
      ],
      structuredData: {
        '@context': 'https://schema.org',
        '@type': 'Course',
        '@id': url,
        url,
        name: 'Il primo robot: Arduino da zero',
        description: 'In otto sere costruisci e programmi un robot che segue una linea.',
        inLanguage: 'it',
        educationalLevel: 'Per chi comincia',
        learningResourceType: 'Laboratorio',
        timeRequired: 'PT20H',
        provider: { '@type': 'EducationalOrganization', name: 'Bottega', url: 'https://bottega.example' },
        teaches: ['Leggere uno schema'],
        keywords: ['Arduino'],
        educationalCredentialAwarded: 'Attestato di frequenza',
        hasCourseInstance: [
          {
            '@type': 'CourseInstance',
            name: 'Il primo robot: Arduino da zero di gennaio',
            courseMode: 'onsite',
            courseWorkload: 'PT2H30M',
            startDate: '2027-01-14',
            endDate: '2027-01-14',
            eventStatus: 'https://schema.org/EventScheduled',
            maximumAttendeeCapacity: 12,
            remainingAttendeeCapacity: 12,
            instructor: [{ '@type': 'Person', name: 'Giulia Ferraresi' }],
            location: { '@type': 'Place', name: 'Via del Lavoro', address: 'via del Lavoro 12, Bologna' },
            offers: {
              '@type': 'Offer',
              url,
              price: '90.00',
              priceCurrency: 'EUR',
              category: 'Paid',
              availability: 'https://schema.org/InStock',
            },
          },
        ],
      },
    });
  });

  it('asks the database two things, however many editions and sessions there are', async () => {
    const { statements } = await countStatements(() => page(shown.course.slug));
    expect(statements).toHaveLength(2);
  });

  it('stays for the editions under way when the course is archived, then goes', async () => {
    const { course, edition } = await show({ course: { title: 'In archivio' } });
    made(await centre.staff.patch(`/courses/${course.id}`, { status: 'archived' }));
    expect((await page('in-archivio')).body).toMatchObject({ status: 'archived', editions: [{ id: edition.id }] });
    expect((await visitor.get('/courses?q=archivio')).body.items).toEqual([]);
    test.clock.set('2027-02-01T09:00:00Z');
    const gone = await page('in-archivio');
    test.clock.set('2027-01-11T09:00:00Z');
    expect([gone.status, gone.body.code]).toEqual([404, 'catalogue.course-not-found']);
  });
});

describe('what is not public', () => {
  it('stays out of lists, pages, calendars and the sitemap', async () => {
    const hidden = await aCourse(centre, { title: 'Corso segreto', status: 'draft' });
    const shown = await aCourse(centre, { title: 'Corso pubblico' });
    const draft = await aDraft(centre, { courseId: shown.id });
    const slot = { date: '2027-01-15', startTime: '18:30', endTime: '20:30' };
    made(await centre.staff.post(`/editions/${draft.id}/sessions`, { spaceId: centre.hall, slot }));

    const text = async (path: string) => JSON.stringify((await visitor.get(path)).body);
    expect(await text('/courses?q=segreto')).not.toContain(hidden.id);
    expect((await page(hidden.slug)).status).toBe(404);
    expect((await page(shown.slug)).body.editions).toEqual([]);
    expect(await text('/courses?q=pubblico')).not.toContain(draft.id);
    expect(await text('/sessions?from=2027-01-11&to=2027-01-17')).not.toContain(draft.id);
    expect((await visitor.get(`/editions/${draft.id}`)).body.code).toBe('scheduling.edition-not-found');
    expect((await fetch(`${test.url}/editions/${draft.id}.ics`)).status).toBe(404);
    const sitemap = await (await fetch(`${test.url}/sitemap.xml`)).text();
    expect(sitemap).toContain('<loc>https://bottega.example/corsi/corso-pubblico</loc>');
    expect(sitemap).not.toContain('corso-segreto');
    expect(await text('/courses/facets')).not.toContain('segreto');
  });

  it('is shown to staff alone', async () => {
    const learner = await somebody(test);
    for (const path of ['/staff/courses', '/staff/editions', '/staff/sessions?from=2027-01-11&to=2027-01-17']) {
      expect([path, (await learner.get(path)).status, (await centre.staff.get(path)).status]).toEqual([path, 403, 200]);
    }
  });
});

describe('“tell me when there is a date”', () => {
  it('is asked once, taken back, and answered when an edition opens', async () => {
    const course = await aCourse(centre, { title: 'Saldare a stagno' });
    const [anna, bruno] = [await somebody(test), await somebody(test)];
    for (const person of [anna, anna, bruno]) {
      expect((await person.post(`/courses/${course.id}/interest`)).status).toBe(204);
    }
    expect((await page(course.slug, anna)).body.interested).toBe(true);
    await bruno.delete(`/courses/${course.id}/interest`);
    expect((await centre.staff.get(`/staff/courses/${course.id}`)).body.interested).toBe(1);

    const edition = await aDraft(centre, { courseId: course.id });
    const slot = { date: '2027-01-18', startTime: '18:30', endTime: '20:30' };
    made(await centre.staff.post(`/editions/${edition.id}/sessions`, { spaceId: centre.hall, slot }));
    made(await centre.staff.post(`/editions/${edition.id}/open`));
    await workThrough(test);
    const told = (await centre.staff.get('/messages?kind=edition.announced')).body.items;
    expect(told).toMatchObject([{ personId: anna.personId, status: 'sent' }]);
    const { text } = (await test.app.get(Database).one<Json>('SELECT text FROM notifications.dev_mail'))!;
    expect(text).toContain('«Saldare a stagno» comincia lunedì 18 gennaio 2027, Via del Lavoro.');
    expect(text).toContain('https://bottega.example/corsi/saldare-a-stagno');
  });

  it('is for people with an account, about courses that are there', async () => {
    const anna = await somebody(test);
    expect((await anna.post(`/courses/${centre.centreId}/interest`)).body.code).toBe('catalogue.course-not-found');
    const draft = await aCourse(centre, { title: 'Non ancora', status: 'draft' });
    expect((await anna.post(`/courses/${draft.id}/interest`)).body.code).toBe('catalogue.course-not-found');
    expect((await visitor.post(`/courses/${draft.id}/interest`)).status).toBe(401);
  });
});

describe('a cover', () => {
  const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

  it('takes the place of the drawing, is kept for ever by its address, and can be taken away', async () => {
    const course = await aCourse(centre, { title: 'Con copertina' });
    expect((await centre.staff.send('PUT', `/courses/${course.id}/cover`, PNG, 'image/png')).status).toBe(204);
    const { coverUrl } = (await page(course.slug)).body;
    expect(coverUrl).toMatch(/^\/api\/v1\/covers\/[0-9a-f]{64}$/);
    const picture = await fetch(`${test.url}${coverUrl}`);
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(PNG);
    expect(Object.fromEntries(picture.headers)).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    expect((await centre.staff.delete(`/courses/${course.id}/cover`)).status).toBe(204);
    expect((await page(course.slug)).body.coverUrl).toBeNull();
    expect((await fetch(`${test.url}${coverUrl}`)).status).toBe(404);
  });

  it('is a picture, whatever it says it is', async () => {
    const course = await aCourse(centre, { title: 'Senza copertina' });
    const put = (body: string, type: string) => centre.staff.send('PUT', `/courses/${course.id}/cover`, body, type);
    expect((await put('<svg onload="alert(1)">', 'image/png')).body.code).toBe('catalogue.cover-unreadable');
    expect((await put('{}', 'application/json')).body.code).toBe('catalogue.cover-unreadable');
    expect((await put('<svg>', 'image/svg+xml')).status).toBe(415);
    expect((await put('x'.repeat(2_000_000), 'image/png')).status).toBe(413);
    expect((await page(course.slug)).body.coverUrl).toBeNull();
  });
});

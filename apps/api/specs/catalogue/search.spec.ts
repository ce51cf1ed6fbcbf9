import { Client } from 'pg';
import { countStatements } from '@bottega/platform/testing';
import type { ACentre } from '../support/a-centre';
import { Browser, type Json } from '../support/browser';
import { somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { aCatalogue, type Shown } from './a-catalogue';

let test: TestApp;
let centre: ACentre;
let visitor: Browser;
let robot: Shown;

const PAID = { coworker: 9000, resident: 10500, external: 12000 };

beforeAll(async () => {
  test = await startTestApp();
  visitor = new Browser(test.url);
  const catalogue = await aCatalogue(test);
  centre = catalogue.centre;
  robot = await catalogue.show({
    course: { skills: ['Arduino', 'saldatura'], outcomes: ['Leggere uno schema elettrico'] },
    edition: { titleSuffix: 'di gennaio', prices: PAID, capacity: 16, minimum: 8 },
    slot: { date: '2027-01-21' },
    spaceId: centre.workshop,
  });
  await catalogue.show({
    course: {
      title: 'Città sonore: registrare il quartiere',
      summary: 'Suoni, microfoni e passeggiate.',
      topics: ['arts-and-photography'],
      format: 'open-event',
      audiences: ['seniors'],
    },
    slot: { date: '2027-01-16', startTime: '10:00', endTime: '12:00' },
    spaceId: centre.hall,
  });
  await catalogue.show({
    course: {
      title: 'Fotografare con il telefono',
      summary: 'Luce, inquadratura e un robot che scatta da solo.',
      topics: ['arts-and-photography'],
      format: 'seminar',
      level: 'intermediate',
    },
    edition: { capacity: 1, minimum: 1 },
    slot: { date: '2027-01-13', startTime: '15:00', endTime: '17:00' },
  });
  await centre.staff.post('/courses', {
    ...{ title: 'Robot in famiglia', summary: 'Dagli otto anni.', topics: ['stem-kids'], format: 'lab' },
    ...{ level: 'starter', totalMinutes: 600, status: 'published' },
    taxTreatment: { kind: 'exempt', reason: 'Ente accreditato', validFrom: '2026-01-01' },
  });
});
afterAll(() => test.close());

const search = async (query: string) => (await visitor.get(`/courses${query}`)).body;
const titles = async (query: string) => (await search(query)).items.map(({ title }: Json) => title);

const ROBOT = 'Il primo robot: Arduino da zero';
const CITY = 'Città sonore: registrare il quartiere';
const PHOTO = 'Fotografare con il telefono';
const FAMILY = 'Robot in famiglia';

describe('the catalogue', () => {
  it('shows each course with the editions to come, the sooner first; those without a date come last', async () => {
    const found = await search('');
    expect(found.items.map(({ title }: Json) => title)).toEqual([PHOTO, CITY, ROBOT, FAMILY]);
    expect({ total: found.total, nearby: found.nearby, nextCursor: found.nextCursor }).toEqual({
      total: 4,
      nearby: false,
      nextCursor: null,
    });
    expect(found.items[2]).toEqual({
      id: robot.course.id,
      slug: 'il-primo-robot-arduino-da-zero',
      title: ROBOT,
      summary: 'In otto sere costruisci e programmi un robot che segue una linea.',
      topics: ['robotics', 'coding'],
      format: 'lab',
      level: 'starter',
      language: 'it',
      audiences: ['everyone'],
      totalMinutes: 1200,
      coverUrl: null,
      editions: [
        {
          id: robot.edition.id,
          courseId: robot.course.id,
          titleSuffix: 'di gennaio',
          status: 'open',
          startsOn: '2027-01-21',
          endsOn: '2027-01-21',
          startsAt: '2027-01-21T17:30:00.000Z',
          startTime: '18:30',
          endTime: '21:00',
          zone: 'Europe/Rome',
          weekdays: ['thursday'],
          sessionCount: 1,
          bands: ['evening'],
          spaceName: 'Laboratorio',
          venueName: 'Via del Lavoro',
          remote: false,
          capacity: 16,
          placesLeft: 16,
          waiting: 0,
          price: { amount: 9000, currency: 'EUR' },
          prices: {
            coworker: { amount: 9000, currency: 'EUR' },
            resident: { amount: 10500, currency: 'EUR' },
            external: { amount: 12000, currency: 'EUR' },
          },
          included: false,
        },
      ],
    });
    expect(found.items[3].editions).toEqual([]);
  });

  it.each([
    ['title before summary, then the sooner', '?q=robot', [ROBOT, FAMILY, PHOTO]],
    ['case', '?q=ROBOT', [ROBOT, FAMILY, PHOTO]],
    ['the stem of the word', '?q=fotografie', [PHOTO]],
    ['accents', '?q=citta', [CITY]],
    ['all the words', '?q=città%20QUARTIERE', [CITY]],
    ['the beginning of a word', '?q=ardu', [ROBOT]],
    ['skills', '?q=saldare', [ROBOT]],
    ['what one learns', '?q=schema', [ROBOT]],
    ['topics', '?q=elettronica', [ROBOT]],
    ['words that say nothing', '?q=il', [PHOTO, CITY, ROBOT, FAMILY]],
    ['no word at all', '?q=%20!%20', [PHOTO, CITY, ROBOT, FAMILY]],
  ])('finds by words: %s', async (_, query, expected) => {
    const found = await search(query);
    expect([found.items.map(({ title }: Json) => title), found.nearby]).toEqual([expected, false]);
  });

  it.each([
    ['?q=robottica', [ROBOT]],
    ['?q=arduinno', [ROBOT]],
    ['?q=fotogarfare', [PHOTO]],
    ['?q=telefno', [PHOTO]],
    ['?q=arduinno%20da%20zerro', [ROBOT]],
    ['?q=xyzzy', []],
  ])('forgives a slip, and says that it did: %s', async (query, expected) => {
    const found = await search(query);
    expect(found.items.map(({ title }: Json) => title)).toEqual(expect.arrayContaining(expected));
    expect(found.items.length > 0).toBe(expected.length > 0);
    expect(found.nearby).toBe(expected.length > 0);
  });

  it.each([
    ['?topic=arts-and-photography', [PHOTO, CITY]],
    ['?topic=coding,stem-kids', [ROBOT, FAMILY]],
    ['?topic=coding&topic=stem-kids', [ROBOT, FAMILY]],
    ['?format=lab', [ROBOT, FAMILY]],
    ['?level=intermediate', [PHOTO]],
    ['?audience=seniors', [CITY]],
    ['?when=evening', [ROBOT]],
    ['?when=weekend', [CITY]],
    ['?when=daytime,weekend', [PHOTO, CITY]],
    ['?from=2027-01-16', [CITY, ROBOT]],
    ['?from=2027-01-14&to=2027-01-20', [CITY]],
    ['?free=true', [PHOTO, CITY]],
    ['?q=robot&free=true', [PHOTO]],
    ['?topic=languages', []],
  ])('narrows: %s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  it('narrows by venue and by places left', async () => {
    expect(await titles(`?venueId=${centre.venueId}`)).toEqual([PHOTO, CITY, ROBOT]);
    expect(await titles(`?venueId=${centre.centreId}`)).toEqual([]);
    const [{ editions }] = (await search('?q=telefono')).items;
    const learner = await somebody(test);
    await learner.post('/enrolments', { editionId: editions[0].id, payBy: 'free' });
    expect(await titles('?placesLeft=true')).toEqual([CITY, ROBOT]);
    expect((await search('?q=telefono')).items[0].editions[0]).toMatchObject({ capacity: 1, placesLeft: 0 });
  });

  it('goes on page after page without repeating or losing a course', async () => {
    const seen: string[] = [];
    for (let cursor = ''; ;) {
      const page = await search(`?limit=1&q=robot${cursor && `&cursor=${cursor}`}`);
      expect(page.total).toBe(3);
      seen.push(...page.items.map(({ title }: Json) => title));
      if (!page.nextCursor) break;
      cursor = page.nextCursor;
    }
    expect(seen).toEqual([ROBOT, FAMILY, PHOTO]);
  });

  it('counts what each choice would leave, given the choices of other kinds', async () => {
    const count = (value: string, count: number, label: string | null = null) => ({ value, label, count });
    expect((await visitor.get('/courses/facets?topic=arts-and-photography&when=weekend')).body).toEqual({
      topic: [count('arts-and-photography', 1)],
      format: [count('open-event', 1)],
      level: [count('starter', 1)],
      audience: [count('seniors', 1)],
      when: [count('daytime', 1), count('weekend', 1)],
      venueId: [count(centre.venueId, 1, 'Via del Lavoro')],
      free: [count('true', 1)],
      placesLeft: [count('true', 1)],
      included: [],
    });
  });

  it('counts everything where nothing is chosen, and near words where there are no others', async () => {
    const { body } = await visitor.get('/courses/facets');
    expect([body.free, body.format.map(({ value, count }: Json) => `${value} ${count}`)]).toEqual([
      [{ value: 'true', label: null, count: 2 }],
      ['lab 2', 'open-event 1', 'seminar 1'],
    ]);
    const { topic } = (await visitor.get('/courses/facets?q=robottica')).body;
    expect(topic.map(({ value }: Json) => value)).toEqual(expect.arrayContaining(['robotics', 'coding']));
  });

  it('asks the database two things, however many courses there are', async () => {
    const { statements, result } = await countStatements(() => search('?q=robot&when=evening,daytime'));
    expect(result.items).toHaveLength(2);
    expect(statements).toHaveLength(2);
  });

  it.each([
    ['?topic=astrology', 422, 'http.invalid-body'],
    ['?when=night', 422, 'http.invalid-body'],
    ['?from=2027-02-29', 422, 'http.invalid-body'],
    ['?free=perhaps', 422, 'http.invalid-body'],
    ['?limit=101', 422, 'http.invalid-body'],
    ['?venueId=everywhere', 422, 'http.invalid-body'],
    ['?q=a&q=b', 422, 'http.invalid-body'],
    ['?colour=red', 422, 'http.invalid-body'],
    [`?q=${'a'.repeat(201)}`, 422, 'http.invalid-body'],
    ['?q=%00', 400, 'http.forbidden-character'],
    ['?cursor=nonsense', 400, 'http.malformed-request'],
    [`?cursor=${Buffer.from('["a","b","c"]').toString('base64url')}`, 400, 'http.malformed-request'],
  ])('refuses %s', async (query, status, code) => {
    const answer = await visitor.get(`/courses${query}`);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});

describe('among five hundred courses', () => {
  let sql: Client;
  beforeAll(async () => {
    sql = new Client({ connectionString: test.database.url });
    await sql.connect();
    await sql.query(
      `INSERT INTO catalogue.course (id, slug, status, title, summary, description, topics, topic_words, format, level,
         language, audiences, outcomes, skills, digcomp, prerequisites, to_bring, total_minutes, full_until_hours,
         part_until_hours, part_percent, created_at, updated_at)
       SELECT gen_random_uuid(), 'copia-' || copy, status, 'Copia', 'Una copia', '', topics, topic_words, format, level,
         language, audiences, outcomes, skills, digcomp, prerequisites, to_bring, total_minutes, full_until_hours,
         part_until_hours, part_percent, created_at, updated_at
         FROM catalogue.course, generate_series(1, 500) copy WHERE slug = $1`,
      [robot.course.slug],
    );
    await sql.query('ANALYZE catalogue.course');
  });
  afterAll(() => sql.end());

  it.each([
    ['?q=telefono', 'course_words'],
    ['?q=telefono&when=evening', 'course_words'],
    ['?q=copia', 'course_words'],
  ])('%s is looked up in an index', async (query, index) => {
    const { statements } = await countStatements(() => search(query));
    const { rows } = await sql.query(`EXPLAIN ${statements[0]!.text}`, statements[0]!.values);
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain(`Bitmap Index Scan on ${index}`);
  });
});

import { aCentre, type ACentre, aCourse, ROBOT } from '../support/a-centre';
import type { Json } from '../support/browser';
import { somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

let test: TestApp;
let centre: ACentre;
beforeAll(async () => {
  test = await startTestApp();
  centre = await aCentre(test);
});
afterAll(() => test.close());

const all = async () => (await centre.staff.get('/staff/courses?limit=100')).body.items;

describe('a course written by staff', () => {
  it('is a draft with sensible manners unless said otherwise', async () => {
    const answer = await centre.staff.post('/courses', { ...ROBOT, title: 'Perché l’IA? Città e novità' });
    expect([answer.status, answer.body]).toEqual([
      201,
      {
        ...{ ...ROBOT, taxTreatment: undefined },
        id: expect.any(String),
        slug: 'perche-l-ia-citta-e-novita',
        status: 'draft',
        title: 'Perché l’IA? Città e novità',
        description: '',
        language: 'it',
        audiences: ['everyone'],
        outcomes: [],
        skills: [],
        digcomp: [],
        prerequisites: '',
        toBring: '',
        attendanceThreshold: 75,
        certificate: 'attendance',
        cancellationPolicy: { fullUntilHours: 48, partUntilHours: 24, partPercent: 50 },
        instructors: [],
        coverUrl: null,
        interested: 0,
        version: 1,
        taxTreatments: [ROBOT.taxTreatment],
      },
    ]);
  });

  it('gets the next free address when another has its title', async () => {
    const slugs = [];
    for (let copy = 0; copy < 3; copy++) slugs.push((await aCourse(centre, { title: 'Stampa 3D' })).slug);
    slugs.push((await aCourse(centre, { title: 'Facets' })).slug);
    expect(slugs).toEqual(['stampa-3d', 'stampa-3d-2', 'stampa-3d-3', 'facets-2']);
  });

  it('changes one fact at a time, and keeps each VAT treatment with its day', async () => {
    const course = await aCourse(centre, { title: 'Taglio e cucito' });
    const taxed = { kind: 'ordinary', reason: 'Non più accreditati', validFrom: '2028-01-01' };
    const changed = await centre.staff.patch(`/courses/${course.id}`, {
      summary: 'Un orlo alla volta.',
      taxTreatment: taxed,
    });
    expect(changed.body).toEqual({
      ...course,
      summary: 'Un orlo alla volta.',
      version: 2,
      taxTreatments: [ROBOT.taxTreatment, taxed],
    });
    const found = (await centre.staff.get('/courses?q=orlo')).body.items;
    expect(found.map(({ id }: Json) => id)).toEqual([course.id]);
  });

  it('is found in the list by part of its title, whatever its status, page after page', async () => {
    for (const status of ['draft', 'published', 'archived'])
      await aCourse(centre, { title: `Ceramica ${status}`, status });
    const list = async (query: string) => (await centre.staff.get(`/staff/courses?${query}`)).body;
    const titles = ({ items }: Json) => items.map(({ title }: Json) => title);
    expect(titles(await list('q=CERÀMIC'))).toEqual(['Ceramica archived', 'Ceramica published', 'Ceramica draft']);
    expect(titles(await list('q=ceramica&status=draft'))).toEqual(['Ceramica draft']);
    expect(titles(await list('q=100%25'))).toEqual([]);
    const first = await list('q=ceramica&limit=2');
    expect(titles(await list(`q=ceramica&limit=2&cursor=${first.nextCursor}`))).toEqual(['Ceramica draft']);
  });

  it('is changed only by whoever has seen its latest version', async () => {
    const course = await aCourse(centre, { title: 'Versioni' });
    const change = (title: string) => centre.staff.patch(`/courses/${course.id}`, { title }, { 'if-match': '"1"' });
    expect((await change('Versioni, seconda')).status).toBe(200);
    const late = await change('Versioni, perduta');
    expect([late.status, late.body.code]).toEqual([412, 'platform.changed-meanwhile']);
  });

  it('says all it lacks at once, beside each field', async () => {
    const before = await all();
    const answer = await centre.staff.post('/courses', {
      ...{ ...ROBOT, slug: 'Il Robot', cancellationPolicy: { fullUntilHours: 1, partUntilHours: 2, partPercent: 50 } },
    });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      code: 'catalogue.course-incomplete',
      errors: [
        { pointer: '/slug', code: 'catalogue.slug-malformed', detail: expect.stringContaining('«il-primo-robot»') },
        { pointer: '/cancellationPolicy', code: 'catalogue.cancellation-policy-disordered' },
      ],
    });
    expect(await all()).toEqual(before);
  });

  const long = 'a'.repeat(121);
  it.each<[string, object, number, string]>([
    ['a title that is no text', { title: 7 }, 422, 'http.invalid-body'],
    ['a title that never ends', { title: long }, 422, 'http.invalid-body'],
    ['no topic', { topics: [] }, 422, 'http.invalid-body'],
    ['a topic twice', { topics: ['coding', 'coding'] }, 422, 'http.invalid-body'],
    ['a topic nobody knows', { topics: ['astrology'] }, 422, 'http.invalid-body'],
    ['half a minute', { totalMinutes: 90.5 }, 422, 'http.invalid-body'],
    ['a threshold beyond everything', { attendanceThreshold: 101 }, 422, 'http.invalid-body'],
    ['a competence that is not in DigComp', { digcomp: ['9.9'] }, 422, 'http.invalid-body'],
    ['a VAT treatment without a day', { taxTreatment: { kind: 'exempt', reason: 'x' } }, 422, 'http.invalid-body'],
    [
      'a VAT treatment from a day that does not exist',
      { taxTreatment: { kind: 'exempt', reason: 'x', validFrom: '2027-02-29' } },
      422,
      'http.invalid-body',
    ],
    ['a field that does not exist', { colour: 'red' }, 422, 'http.invalid-body'],
    ['an address already taken', { slug: 'il-primo' }, 409, 'catalogue.slug-taken'],
    ['an address of ours', { slug: 'facets' }, 409, 'catalogue.slug-taken'],
    [
      'instructors who do not exist',
      { instructorIds: ['0197f0a0-0000-7000-8000-000000000000'] },
      422,
      'catalogue.instructor-unknown',
    ],
    ['NUL', { title: 'a\u0000b' }, 400, 'http.forbidden-character'],
  ])('is not written with %s', async (_, fault, status, code) => {
    await centre.staff.post('/courses', { ...ROBOT, slug: 'il-primo' });
    const before = await all();
    const answer = await centre.staff.post('/courses', { ...ROBOT, ...fault });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await all()).toEqual(before);
  });

  it('keeps markup as the text it is', async () => {
    const course = await aCourse(centre, { title: '<script>alert(1)</script> & "virgolette"' });
    expect(course).toMatchObject({
      title: '<script>alert(1)</script> & "virgolette"',
      slug: 'script-alert-1-script-virgolette',
    });
  });

  it('once shown is archived, never a draft again', async () => {
    const course = await aCourse(centre, { title: 'Visto' });
    const to = (status: string) => centre.staff.patch(`/courses/${course.id}`, { status });
    expect((await to('draft')).body.code).toBe('catalogue.course-was-published');
    expect((await to('archived')).body.status).toBe('archived');
    const edition = { centreId: centre.centreId, capacity: 4 };
    const planned = await centre.staff.post(`/courses/${course.id}/editions`, edition);
    expect([planned.status, planned.body.code]).toEqual([404, 'catalogue.course-not-found']);
  });

  it('is written by staff alone', async () => {
    const learner = await somebody(test);
    expect((await learner.post('/courses', ROBOT)).body.code).toBe('http.not-allowed');
  });
});

import { countStatements } from '@bottega/platform/testing';
import { aCentre, type ACentre, aCourse, made } from '../support/a-centre';
import { anEdition, type AnEdition } from '../support/an-edition';
import { Browser, type Json } from '../support/browser';
import { somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

let test: TestApp;
let centre: ACentre;
beforeAll(async () => {
  test = await startTestApp();
  centre = await aCentre(test);
});
afterAll(() => test.close());

const titles = ({ courses }: Json) => courses.map(({ title }: Json) => title);

async function threeCourses(): Promise<string[]> {
  const courses = [];
  for (const title of ['Stampa 3D', 'Taglio laser', 'Il primo robot'])
    courses.push(await aCourse(centre, { title, status: 'published' }));
  return courses.map(({ id }: Json) => id);
}

describe('a path', () => {
  it('is made by staff of courses in an order, and shown to everybody once it is published', async () => {
    const courseIds = await threeCourses();
    const text = { title: 'Fare con le macchine', summary: 'Dal disegno all’oggetto.', status: 'draft' };
    const added = await centre.staff.post('/paths', { ...text, courseIds });
    expect([added.status, { ...added.body, courses: titles(added.body) }]).toEqual([
      201,
      {
        ...text,
        id: expect.any(String),
        slug: 'fare-con-le-macchine',
        version: 1,
        courses: ['Stampa 3D', 'Taglio laser', 'Il primo robot'],
      },
    ]);
    const stranger = new Browser(test.url);
    expect((await stranger.get('/paths/fare-con-le-macchine')).body.code).toBe('catalogue.path-not-found');

    const turned = courseIds.toReversed();
    const changed = await centre.staff.patch(`/paths/${added.body.id}`, { status: 'published', courseIds: turned });
    expect([changed.body.version, titles(changed.body)]).toEqual([2, ['Il primo robot', 'Taglio laser', 'Stampa 3D']]);
    const seen = (await stranger.get('/paths/fare-con-le-macchine')).body;
    expect([Object.keys(seen), titles(seen)]).toEqual([
      ['id', 'slug', 'title', 'summary', 'courses', 'structuredData'],
      ['Il primo robot', 'Taglio laser', 'Stampa 3D'],
    ]);
    expect((await stranger.get('/paths')).body.items.map(({ id }: Json) => id)).toEqual([added.body.id]);
  });

  it('is refused with one course, or with one nobody knows', async () => {
    const [one] = await threeCourses();
    const text = { title: 'Poco', summary: 'Uno solo.', status: 'draft' };
    const codes = [];
    for (const courseIds of [[one], [one, '0197f0a0-0000-7000-8000-000000000000']])
      codes.push((await centre.staff.post('/paths', { ...text, courseIds })).body.code);
    expect(codes).toEqual(['catalogue.path-too-short', 'catalogue.path-course-unknown']);
  });

  describe('that is published', () => {
    let soon: AnEdition;
    let later: AnEdition;
    beforeAll(async () => {
      soon = await anEdition(test, { title: 'Elettronica', days: ['2027-01-14'] });
      later = await anEdition(test, { title: 'Saldatura', days: ['2027-02-16'] });
      const text = { title: 'Dal circuito al robot', summary: 'Due corsi.', status: 'published' };
      made(await centre.staff.post('/paths', { ...text, courseIds: [soon.courseId, later.courseId] }));
    });

    const steps = async (who: Browser) =>
      (await who.get('/paths/dal-circuito-al-robot')).body.courses.map(({ step }: Json) => step);

    it('says when each of its courses begins, and describes itself to search engines', async () => {
      const { body } = await new Browser(test.url).get('/paths/dal-circuito-al-robot');
      expect(body.courses.map(({ editions: [next] }: Json) => [next.id, next.startsOn])).toEqual([
        [soon.editionId, '2027-01-14'],
        [later.editionId, '2027-02-16'],
      ]);
      const provider = { '@type': 'EducationalOrganization', name: 'Bottega', url: 'https://bottega.example' };
      const courses = body.courses.map(({ title, slug, summary }: Json) => ({
        '@type': 'Course',
        '@id': `https://bottega.example/corsi/${slug}`,
        url: `https://bottega.example/corsi/${slug}`,
        name: title,
        description: summary,
        timeRequired: 'PT2H',
        provider,
      }));
      expect(body.structuredData).toEqual({
        '@context': 'https://schema.org',
        '@type': 'EducationalOccupationalProgram',
        '@id': 'https://bottega.example/percorsi/dal-circuito-al-robot',
        url: 'https://bottega.example/percorsi/dal-circuito-al-robot',
        name: 'Dal circuito al robot',
        description: 'Due corsi.',
        provider,
        hasCourse: courses,
      });
    });

    it('tells a reader which courses they hold a place in and which they are through', async () => {
      const anna = await somebody(test);
      const known = [await steps(new Browser(test.url)), await steps(anna)];
      for (const { editionId } of [soon, later]) made(await anna.post('/enrolments', { editionId, payBy: 'free' }));
      known.push(await steps(anna));
      test.clock.set('2027-01-20T09:00:00Z');
      known.push(await steps(anna));
      test.clock.set('2027-01-11T09:00:00Z');
      const nothing = ['to-do', 'to-do'];
      expect(known).toEqual([nothing, nothing, ['held', 'held'], ['done', 'held']]);
    });

    it('is named by the pages of its courses and by the sitemap', async () => {
      const { body } = await centre.staff.get(`/staff/courses/${soon.courseId}`);
      const page = (await new Browser(test.url).get(`/courses/${body.slug}`)).body;
      expect(page.paths).toEqual([{ slug: 'dal-circuito-al-robot', title: 'Dal circuito al robot' }]);
      const sitemap = await (await fetch(`${test.url}/sitemap.xml`)).text();
      expect(sitemap).toContain('<loc>https://bottega.example/percorsi/dal-circuito-al-robot</loc>');
    });

    it('is read with as many questions, however many courses it has', async () => {
      const visitor = new Browser(test.url);
      const { statements } = await countStatements(() => visitor.get('/paths/dal-circuito-al-robot'));
      expect(statements).toHaveLength(2);
    });
  });
});

import { aCentre, type ACentre, aCourse } from '../support/a-centre';
import { Browser, type Json } from '../support/browser';
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
    const made = await centre.staff.post('/paths', { ...text, courseIds });
    expect([made.status, { ...made.body, courses: titles(made.body) }]).toEqual([
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
    const changed = await centre.staff.patch(`/paths/${made.body.id}`, { status: 'published', courseIds: turned });
    expect([changed.body.version, titles(changed.body)]).toEqual([2, ['Il primo robot', 'Taglio laser', 'Stampa 3D']]);
    const seen = (await stranger.get('/paths/fare-con-le-macchine')).body;
    expect([Object.keys(seen), titles(seen)]).toEqual([
      ['id', 'slug', 'title', 'summary', 'courses'],
      ['Il primo robot', 'Taglio laser', 'Stampa 3D'],
    ]);
    expect((await stranger.get('/paths')).body.items.map(({ id }: Json) => id)).toEqual([made.body.id]);
  });

  it('is refused with one course, or with one nobody knows', async () => {
    const [one] = await threeCourses();
    const text = { title: 'Poco', summary: 'Uno solo.', status: 'draft' };
    const codes = [];
    for (const courseIds of [[one], [one, '0197f0a0-0000-7000-8000-000000000000']])
      codes.push((await centre.staff.post('/paths', { ...text, courseIds })).body.code);
    expect(codes).toEqual(['catalogue.path-too-short', 'catalogue.path-course-unknown']);
  });
});

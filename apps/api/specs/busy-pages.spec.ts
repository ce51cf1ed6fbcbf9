import { countStatements } from '@bottega/platform/testing';
import { aFullEdition, inLine } from './support/a-full-edition';
import { type Caller, somebody } from './support/people';
import { startTestApp, type TestApp } from './support/test-app';

let test: TestApp;
let visitors: Record<'learner' | 'staff', Caller>;
let editionId: string;
let slug: string;

beforeAll(async () => {
  test = await startTestApp();
  visitors = { learner: await somebody(test), staff: await somebody(test, {}, 'staff') };
  ({ editionId } = await aFullEdition(test, 3));
  await grow();
  slug = (await visitors.staff.get('/courses')).body.items[0].slug;
}, 120_000);
afterAll(() => test.close());

/** More of everything: a page that asked once per row would ask more. */
async function grow(): Promise<void> {
  for (let times = 0; times < 3; times++) {
    const more = await aFullEdition(test, 2);
    await inLine(test, more.editionId);
    await visitors.learner.post('/waiting-entries', { editionId: more.editionId });
    await inLine(test, editionId);
  }
}

const path = (of: string) => of.replace('{edition}', editionId).replace('{slug}', slug);

const PAGES: [who: 'learner' | 'staff', page: string][] = [
  ['learner', '/courses'],
  ['learner', '/courses?q=robot&when=evening&placesLeft=true'],
  ['learner', '/courses/facets?when=evening'],
  ['learner', '/courses/{slug}'],
  ['learner', '/sessions?from=2027-01-11&to=2027-01-24'],
  ['learner', '/editions/{edition}'],
  ['learner', '/editions/{edition}/offer'],
  ['learner', '/me/enrolments'],
  ['learner', '/me/waiting-entries'],
  ['learner', '/me/orders'],
  ['staff', '/editions/{edition}/roster'],
  ['staff', '/enrolments?editionId={edition}'],
  ['staff', '/enrolments?overdue=true'],
  ['staff', '/editions/{edition}/waiting-entries'],
  ['staff', '/orders'],
  ['staff', '/people?q=persona'],
  ['staff', '/staff/editions'],
];

/** How many statements answer a page, whoever is signed in included. */
const MOST = 4;

it.each(PAGES)(`%s: %s takes at most ${MOST} statements, and no more when there is more to show`, async (who, page) => {
  const count = async () => {
    const { result, statements } = await countStatements(() => visitors[who].get(path(page)));
    expect(result.status).toBe(200);
    return statements.length;
  };
  const before = await count();
  await grow();
  expect([await count(), before <= MOST]).toEqual([before, true]);
});

import { countStatements } from '@bottega/platform/testing';
import { aMember, aPlan } from '../support/a-plan';
import { anEdition, type AnEdition, type EditionWish } from '../support/an-edition';
import { Browser, type Json } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

const PRICES = { coworker: 9_000, resident: 10_500, external: 12_000 };

let test: TestApp;
let staff: Caller;
let soon: AnEdition;
let later: AnEdition;
let long: AnEdition;
beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, {}, 'staff');
  const shown = (wish: EditionWish) => anEdition(test, { prices: PRICES, ...wish });
  soon = await shown({ title: 'Presto', days: ['2027-01-14', '2027-01-21'] });
  later = await shown({ title: 'Dopo', days: ['2027-02-16'] });
  long = await shown({ title: 'Lungo', days: ['2027-02-16', '2027-02-23', '2027-03-02'] });
});
afterAll(() => test.close());
beforeEach(() => test.clock.set('2027-01-11T09:00:00Z'));

const ALL = ['Presto', 'Dopo', 'Lungo'];
const HOURS = { kind: 'pack', grant: { unit: 'hour', amount: 4 } };
const ONE = { grant: { unit: 'training', amount: 1 } };

const titles = async (who: Browser, query = '?included=true') =>
  (await who.get(`/courses${query}`)).body.items.map(({ title }: Json) => title).toSorted();
const marked = async (who: Browser) =>
  (await who.get('/courses')).body.items
    .filter(({ editions }: Json) => editions[0].included)
    .map(({ title }: Json) => title)
    .toSorted();
/** The same question, asked of what enrolling offers. */
const payable = async (who: Browser) => {
  const offered: string[] = [];
  for (const [title, { editionId }] of Object.entries({ Presto: soon, Dopo: later, Lungo: long })) {
    const { ways } = (await who.post('/quotes', { items: [{ kind: 'edition', id: editionId }] })).body;
    if (ways.some(({ payBy }: Json) => payBy === 'entitlement')) offered.push(title);
  }
  return offered.toSorted();
};

const member = async (plan: object) => (await aMember(test, staff, await aPlan(staff, plan))).member;
const spent = async (plan: object) => {
  const who = await member(plan);
  await who.post('/enrolments', { editionId: later.editionId, payBy: 'entitlement' });
  return who;
};
const suspended = async () => {
  const { member: who, membershipId } = await aMember(test, staff, await aPlan(staff));
  await staff.post(`/memberships/${membershipId}/suspend`, { reason: 'Viaggio', until: '2027-01-20' });
  return who;
};
const aPath = async (...courseIds: string[]) => {
  const { body } = await staff.post('/paths', { title: 'Fare', summary: 'Tre corsi', courseIds, status: 'published' });
  return { kind: 'path', grant: { unit: 'training', amount: 3 }, scope: { kind: 'paths', of: [body.id] } };
};

describe('what a membership includes', () => {
  it.each<[string, () => Promise<Caller>, string[]]>([
    ['all, with trainings left', () => member({}), ALL],
    ['nothing, once they are used up', () => spent(ONE), []],
    ['nothing of other topics', () => member({ scope: { kind: 'topics', of: ['languages'] } }), []],
    ['all of its topic', () => member({ scope: { kind: 'topics', of: ['robotics'] } }), ALL],
    ['the courses it names', () => member({ scope: { kind: 'courses', of: [soon.courseId] } }), ['Presto']],
    ['the courses of its path', async () => member(await aPath(soon.courseId, later.courseId)), ['Dopo', 'Presto']],
    ['of a path, none taken already', async () => spent(await aPath(soon.courseId, later.courseId)), ['Presto']],
    [
      'none that weighs more than is left',
      () => member({ ...ONE, weights: [{ courseId: soon.courseId, weight: 2 }] }),
      ['Dopo', 'Lungo'],
    ],
    ['what begins while it is valid', () => member({ validity: { kind: 'months', months: 1 } }), ['Presto']],
    ['hours, where there are enough for all sessions', () => member(HOURS), ['Dopo', 'Presto']],
    ['what begins once it does not rest any more', suspended, ['Dopo', 'Lungo']],
    ['nothing, without one', () => somebody(test), []],
  ])('is %s: the filter, the marks and what enrolling offers agree', async (_, of, expected) => {
    const who = await of();
    const included = expected.toSorted();
    expect([await titles(who), await marked(who), await payable(who)]).toEqual([included, included, included]);
  });

  it('is nothing while it is not paid', async () => {
    const who = await somebody(test);
    await who.post('/memberships', { planId: (await aPlan(staff)).id, payBy: 'desk' });
    expect([await titles(who), await payable(who)]).toEqual([[], []]);
  });

  it('is nothing for a visitor', async () => {
    const visitor = new Browser(test.url);
    const { included } = (await visitor.get('/courses/facets')).body;
    expect([await titles(visitor), await marked(visitor), included]).toEqual([[], [], []]);
  });

  it('narrows with the other choices, is counted, and marked on the course’s page', async () => {
    const who = await member({ scope: { kind: 'courses', of: [soon.courseId, long.courseId] } });
    const { included } = (await who.get('/courses/facets?from=2027-02-01')).body;
    const page = async ({ courseId }: AnEdition) =>
      (await who.get(`/courses/corso-${courseId}`)).body.editions[0].included;
    expect([
      await titles(who, '?included=true&from=2027-02-01'),
      included,
      await page(soon),
      await page(later),
    ]).toEqual([['Lungo'], [{ value: 'true', label: null, count: 1 }], true, false]);
  });

  it('takes no more statements than searching does', async () => {
    const who = await member({});
    const visitor = new Browser(test.url);
    const count = async (browser: Browser, path: string) =>
      (await countStatements(() => browser.get(path))).statements.filter(({ text }) => /scheduling\.edition/.test(text))
        .length;
    expect([await count(who, '/courses?included=true'), await count(visitor, '/courses')]).toEqual([2, 2]);
    expect([await count(who, '/courses/facets'), await count(visitor, '/courses/facets')]).toEqual([1, 1]);
  });

  it('is nothing that is free for whoever asks', async () => {
    const { member: resident } = await aMember(
      test,
      staff,
      await aPlan(staff),
      await somebody(test, { affiliation: 'resident' }),
    );
    const outsider = await member({});
    await anEdition(test, { title: 'Per chi abita qui', prices: { ...PRICES, resident: 0 }, days: ['2027-01-14'] });
    const found = [await titles(resident), await titles(outsider)].map((names) => names.includes('Per chi abita qui'));
    expect(found).toEqual([false, true]);
  });
});

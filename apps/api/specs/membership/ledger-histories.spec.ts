import { array, assert, asyncProperty, constantFrom, integer, nat, record } from 'fast-check';
import { Pool } from 'pg';
import { Entitlements } from '@bottega/membership/server';
import { newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { anEdition } from '../support/an-edition';
import { aPlan } from '../support/a-plan';
import type { Json } from '../support/browser';
import { type Caller, callerFor, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { tick } from '../support/work';

const DAY = 86_400_000;
const BEGIN = new Date('2027-01-11T09:00:00Z');
const DOES = [
  ...['reserve', 'reserve', 'reserve', 'consume', 'give back', 'give back a part', 'move'],
  ...['adjust', 'suspend', 'resume', 'upgrade', 'renew', 'expire', 'wait'],
] as const;

let test: TestApp;
let sql: Pool;
let staff: Caller;
let plans: { small: Json; large: Json };
let courseIds: string[];

beforeAll(async () => {
  test = await startTestApp();
  sql = new Pool({ connectionString: test.database.url });
  staff = await somebody(test, {}, 'staff');
  const months = {
    validity: { kind: 'months', months: 2 },
    graceDays: 10,
    prices: { coworker: 0, resident: 0, external: 0 },
  };
  plans = {
    small: await aPlan(staff, { ...months, grant: { unit: 'training', amount: 4 } }),
    large: await aPlan(staff, { ...months, grant: { unit: 'training', amount: 9 } }),
  };
  courseIds = (await Promise.all([anEdition(test), anEdition(test)])).map(({ courseId }) => courseId);
});
afterAll(async () => {
  await sql.end();
  await test.close();
});

type Move = { does: (typeof DOES)[number]; n: number; days: number };
const move = record({ does: constantFrom(...DOES), n: nat(7), days: integer({ min: 0, max: 90 }) });
/** Some at once, then the next ones. */
const history = array(array(move, { minLength: 1, maxLength: 5 }), { minLength: 6, maxLength: 14 });
const one = (does: Move['does'], n: number): Move => ({ does, n, days: 10 });
/** One that is always run: it does all there is to do. */
const everything = [
  [one('reserve', 0), one('reserve', 1), one('reserve', 5)],
  [one('consume', 0), one('give back a part', 1), one('give back', 5)],
  [one('adjust', 7)],
];

interface World {
  personId: string;
  causes: string[];
}

const inOne = <T>(work: (entitlements: Entitlements) => Promise<T>): Promise<T> =>
  test.app.get(UnitOfWork).run(() => work(test.app.get(Entitlements)));

const membershipOf = async ({ personId }: World, n: number): Promise<string> => {
  const { rows } = await sql.query('SELECT id FROM membership.membership WHERE person_id = $1 ORDER BY id', [personId]);
  return rows[n % rows.length].id;
};

/** Whatever is asked may be refused; it is asked twice, as a connection that fails would. */
async function make({ does, n, days }: Move, world: World, by: Caller): Promise<void> {
  const cause = world.causes[n]!;
  const date = new Date(test.clock.now().getTime() + days * DAY).toISOString().slice(0, 10);
  const course = { courseId: courseIds[n % 2]!, pathIds: [], topics: [] };
  const wish = { course, sessions: [{ date, minutes: 90 }], personId: world.personId };
  const once = async () => {
    switch (does) {
      case 'reserve':
        return inOne((entitlements) => entitlements.reserve({ ...wish, causeId: cause, about: date }));
      case 'consume':
        return inOne((entitlements) => entitlements.consume(cause));
      case 'give back':
        return inOne((entitlements) => entitlements.giveBack(cause, 100));
      case 'give back a part':
        return inOne((entitlements) => entitlements.giveBack(cause, n < 4 ? 0 : n * 10));
      case 'move':
        return inOne((entitlements) => entitlements.move(cause, (world.causes[n] = newId())));
      case 'adjust':
        return by.post(`/memberships/${await membershipOf(world, n)}/adjust`, { amount: n - 3 || 1, reason: 'prova' });
      case 'suspend':
        return by.post(`/memberships/${await membershipOf(world, n)}/suspend`, { reason: 'malattia' });
      case 'resume':
        return by.post(`/memberships/${await membershipOf(world, n)}/resume`);
      case 'upgrade':
        return by.post(`/memberships/${await membershipOf(world, n)}/upgrade`, {
          planId: plans.large.id,
          payBy: 'desk',
        });
      case 'renew':
        return by.post(`/memberships/${await membershipOf(world, n)}/renew`, { payBy: 'desk' });
      case 'expire':
        return tick(test, 'membership.keep-memberships');
      case 'wait':
        return void test.clock.set(new Date(test.clock.now().getTime() + n * 3 * DAY).toISOString());
    }
  };
  await Promise.allSettled([once(), once()]);
}

/** What is wrong with the ledger of somebody: nothing, whatever happened to it. */
async function faultsOf(personId: string): Promise<unknown[]> {
  const { rows } = await sql.query(
    `WITH lots AS (SELECT lot.* FROM membership.lot JOIN membership.membership m ON m.id = lot.membership_id
                    WHERE m.person_id = $1),
          sums AS (SELECT lot_id,
                     sum(amount * CASE WHEN kind IN ('grant', 'release', 'adjust') THEN 1
                                       WHEN kind IN ('reserve', 'expire') THEN -1 ELSE 0 END) AS available,
                     sum(amount * CASE WHEN kind = 'reserve' THEN 1
                                       WHEN kind IN ('consume', 'release', 'forfeit') THEN -1 ELSE 0 END) AS reserved
                     FROM membership.entry WHERE lot_id IN (SELECT id FROM lots) GROUP BY lot_id)
     SELECT 'is not the sum of its entries' AS fault, lots.id FROM lots JOIN sums ON sums.lot_id = lots.id
      WHERE (lots.available, lots.reserved) IS DISTINCT FROM (sums.available, sums.reserved)
      UNION ALL
     SELECT 'is below zero', id FROM lots WHERE available < 0 OR reserved < 0
      UNION ALL
     SELECT 'had an effect more than once', lot_id FROM membership.entry WHERE lot_id IN (SELECT id FROM lots)
      GROUP BY lot_id, kind, cause HAVING count(*) > 1
      UNION ALL
     SELECT 'gave more than was reserved', lot_id FROM membership.entry
      WHERE lot_id IN (SELECT id FROM lots) AND kind IN ('reserve', 'consume', 'release', 'forfeit')
      GROUP BY lot_id, cause HAVING sum(CASE kind WHEN 'reserve' THEN amount ELSE -amount END) < 0
      UNION ALL
     SELECT 'was used outside its days', lots.id FROM lots JOIN membership.entry ON entry.lot_id = lots.id
      WHERE entry.kind = 'reserve' AND entry.about::date NOT BETWEEN lots.valid_from AND lots.valid_to`,
    [personId],
  );
  return rows;
}

it('whatever is done to a membership, by many at once and twice each, its ledger holds', async () => {
  await assert(
    asyncProperty(history, async (rounds) => {
      test.clock.set(BEGIN.toISOString());
      const { personId } = await somebody(test);
      const member = await callerFor(test, personId);
      await member.post('/memberships', { planId: plans.small.id, payBy: 'free' });
      const world = { personId, causes: Array.from({ length: 8 }, () => newId()) };
      for (const moves of rounds) {
        const by = await callerFor(test, staff.personId);
        await Promise.all(moves.map((each) => make(each, world, by)));
      }
      expect(await faultsOf(personId)).toEqual([]);
    }),
    { numRuns: 16, examples: [[everything]] },
  );
}, 240_000);

it('when its days are over what is left of it expires, and all there is to do was done', async () => {
  test.clock.set(new Date(BEGIN.getTime() + 10 * 365 * DAY).toISOString());
  await tick(test, 'membership.keep-memberships');
  const { rows } = await sql.query('SELECT DISTINCT kind FROM membership.entry ORDER BY kind');
  expect(rows.map(({ kind }) => kind)).toEqual([
    ...['adjust', 'consume', 'expire', 'forfeit', 'grant', 'release', 'reserve'],
  ]);
});

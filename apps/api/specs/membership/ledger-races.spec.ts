import { Pool } from 'pg';
import { newId } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { meetingOf, race } from '@bottega/platform/testing';
import { Entitlements } from '@bottega/membership/server';
import { anEdition } from '../support/an-edition';
import { aMember, aPlan } from '../support/a-plan';
import { inside } from '../support/inside';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

const PRICES = { coworker: 9_000, resident: 10_500, external: 12_000 };
const AT_ONCE = 8;

let test: TestApp;
let sql: Pool;
let staff: Caller;
beforeAll(async () => {
  test = await startTestApp();
  sql = new Pool({ connectionString: test.database.url });
  staff = await somebody(test, {}, 'staff');
});
afterAll(async () => {
  await sql.end();
  await test.close();
});
beforeEach(() => test.clock.set('2027-01-11T09:00:00Z'));

const oneTraining = async () => aMember(test, staff, await aPlan(staff, { grant: { unit: 'training', amount: 1 } }));

const lotOf = async (membershipId: string) =>
  (await sql.query('SELECT available, reserved FROM membership.lot WHERE membership_id = $1', [membershipId])).rows;

/** The same person, at once, into as many courses as they please. */
async function everywhere(member: Caller): Promise<number[]> {
  const editions = await Promise.all(Array.from({ length: AT_ONCE }, () => anEdition(test, { prices: PRICES })));
  const answers = await Promise.all(
    editions.map(({ editionId }) => member.post('/enrolments', { editionId, payBy: 'entitlement' })),
  );
  return answers.map(({ status }) => status).toSorted();
}

/** Reserves by itself, as enrolling does, in a transaction of its own. */
async function reserve(personId: string): Promise<void> {
  const { courseId } = await aCourse;
  const wish = { course: { courseId, pathIds: [], topics: [] }, sessions: [{ date: '2027-01-14', minutes: 120 }] };
  await test.app
    .get(UnitOfWork)
    .run(() => test.app.get(Entitlements).reserve({ ...wish, personId, causeId: newId(), about: 'Il primo robot' }));
}

let aCourse: Promise<{ courseId: string }>;
beforeAll(() => {
  aCourse = anEdition(test);
});

describe('the last training', () => {
  it('pays for one place, however many are taken at once; the seats of the others stay free', async () => {
    const { member, membershipId } = await oneTraining();
    expect(await everywhere(member)).toEqual([201, ...Array.from({ length: AT_ONCE - 1 }, () => 409)]);
    expect(await lotOf(membershipId)).toEqual([{ available: 0, reserved: 1 }]);
    expect((await member.get('/me/enrolments')).body.items).toHaveLength(1);
  });

  it('asked for by the same click again and again is one place', async () => {
    const { member, membershipId } = await oneTraining();
    const { editionId } = await anEdition(test, { prices: PRICES });
    const clicks = await Promise.all(
      Array.from({ length: AT_ONCE }, () => member.post('/enrolments', { editionId, payBy: 'entitlement' })),
    );
    expect(new Set(clicks.map(({ body }) => body.id)).size).toBe(1);
    expect(clicks.map(({ status }) => status).toSorted()).toEqual([
      ...Array.from({ length: AT_ONCE - 1 }, () => 200),
      201,
    ]);
    expect(await lotOf(membershipId)).toEqual([{ available: 0, reserved: 1 }]);
  });

  it('comes back once, however often it is given back at once', async () => {
    const { member, membershipId } = await oneTraining();
    const { editionId } = await anEdition(test, { prices: PRICES });
    const { id } = (await member.post('/enrolments', { editionId, payBy: 'entitlement' })).body;
    await Promise.all(Array.from({ length: AT_ONCE }, () => member.post(`/enrolments/${id}/withdraw`)));
    expect(await lotOf(membershipId)).toEqual([{ available: 1, reserved: 0 }]);
  });
});

interface Locks {
  lockLotsOf(personId: string): Promise<void>;
}
interface Lots {
  of(...wish: unknown[]): Promise<unknown>;
}

/** Everybody has looked before anybody writes. */
function lookTogether(): () => void {
  const lots = inside<Lots>(test, 'UsableLots');
  const [look, met] = [lots.of.bind(lots), meetingOf(2)];
  const unlocked = jest.spyOn(inside<Locks>(test, 'Ledger'), 'lockLotsOf').mockResolvedValue(undefined);
  const together = jest.spyOn(lots, 'of').mockImplementation(async (...wish) => {
    const found = await look(...wish);
    await met();
    return found;
  });
  return () => [unlocked, together].forEach((spy) => spy.mockRestore());
}

describe('the controls of these tests', () => {
  it('without the lock, the database still refuses to overspend', async () => {
    const { member, membershipId } = await oneTraining();
    const restore = lookTogether();
    const { won, lost } = await race(2, () => reserve(member.personId));
    restore();
    expect([won.length, (lost[0] as { driverError: { constraint: string } }).driverError.constraint]).toEqual([
      1,
      'lot_not_overspent',
    ]);
    expect(await lotOf(membershipId)).toEqual([{ available: 0, reserved: 1 }]);
  });

  it('without the lock and the constraint, it is spent twice', async () => {
    const { member, membershipId } = await oneTraining();
    await sql.query('ALTER TABLE membership.lot DROP CONSTRAINT lot_not_overspent');
    const restore = lookTogether();
    const { won } = await race(2, () => reserve(member.personId));
    restore();
    expect([won.length, await lotOf(membershipId)]).toEqual([2, [{ available: -1, reserved: 2 }]]);
    await sql.query('UPDATE membership.lot SET available = 0 WHERE available < 0');
    await sql.query('ALTER TABLE membership.lot ADD CONSTRAINT lot_not_overspent CHECK (available >= 0)');
  });
});

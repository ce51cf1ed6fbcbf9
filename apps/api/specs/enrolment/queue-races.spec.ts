import { Pool } from 'pg';
import { meetingOf, race } from '@bottega/platform/testing';
import { aFullEdition, inLine } from '../support/a-full-edition';
import { inside } from '../support/inside';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { tick, workThrough } from '../support/work';

const CLICKS = 40;

let test: TestApp;
let sql: Pool;
let strangers: Caller[];

beforeAll(async () => {
  test = await startTestApp();
  sql = new Pool({ connectionString: test.database.url });
  strangers = await Promise.all(Array.from({ length: CLICKS }, () => somebody(test)));
});
afterAll(async () => {
  await sql.end();
  await test.close();
});

const freeByHand = (editionId: string) =>
  sql.query(
    `UPDATE enrolment.enrolment SET status = 'withdrawn'
      WHERE id = (SELECT id FROM enrolment.enrolment WHERE edition_id = $1 AND status = 'enrolled' LIMIT 1)`,
    [editionId],
  );

const poolOf = async (editionId: string) =>
  (await sql.query('SELECT capacity, occupied, waiting FROM enrolment.seat_pool WHERE edition_id = $1', [editionId]))
    .rows[0];

/** The public clicks on a place that somebody in line is waiting for. */
async function strangersSqueezeIn(editionId: string): Promise<number> {
  await freeByHand(editionId);
  const { won } = await race(CLICKS, (index) => strangers[index]!.post('/enrolments', { editionId, payBy: 'free' }));
  return won.filter(({ status }) => status === 201).length;
}

const held = async (editionId: string): Promise<number> =>
  (
    await sql.query(
      `SELECT (SELECT count(*) FROM enrolment.enrolment WHERE edition_id = $1 AND enrolment.occupies_seat(status))
            + (SELECT coalesce(sum(places), 0) FROM enrolment.waiting_entry WHERE edition_id = $1 AND status = 'offered')
            + (SELECT coalesce(sum(units), 0) FROM enrolment.seat_block WHERE edition_id = $1) AS held`,
      [editionId],
    )
  ).rows[0].held * 1;

describe('a place freed while somebody waits', () => {
  it('is taken by nobody from outside, however many click', async () => {
    const { editionId } = await aFullEdition(test, 2);
    await inLine(test, editionId);
    expect(await strangersSqueezeIn(editionId)).toBe(0);
    expect(await poolOf(editionId)).toEqual({ capacity: 2, occupied: 1, waiting: 1 });
  });

  it('is offered once, however many times the queue is served at the same instant', async () => {
    const { editionId } = await aFullEdition(test, 2);
    const turns = [await inLine(test, editionId), await inLine(test, editionId), await inLine(test, editionId)];
    await freeByHand(editionId);
    const { lost } = await race(12, () => tick(test, 'enrolment.keep-queues'));
    expect(lost).toEqual([]);
    const statuses = await Promise.all(turns.map(async ({ now }) => (await now()).status));
    expect([statuses, await held(editionId)]).toEqual([['offered', 'waiting', 'waiting'], 2]);
  });

  it('goes to one of those whose offers, capacity and withdrawals all change at once, and never to one too many', async () => {
    const { editionId, places } = await aFullEdition(test, 6);
    const turns = [];
    for (let turn = 0; turn < 12; turn++) turns.push(await inLine(test, editionId, { automatic: turn % 2 === 0 }));
    const staff = await somebody(test, {}, 'staff');
    const moves = [
      ...places.map(
        ({ learner, enrolmentId }) =>
          () =>
            learner.post(`/enrolments/${enrolmentId}/withdraw`),
      ),
      ...turns.map((turn) => () => turn.answer('accept')),
      ...turns.slice(8).map((turn) => () => turn.answer('withdraw')),
      ...[4, 5, 8].map((capacity) => () => staff.patch(`/editions/${editionId}`, { capacity })),
      ...Array.from({ length: 6 }, () => async () => ({ status: (await workThrough(test), 200) })),
    ];
    const { won, lost } = await race(moves.length, (index) => moves[index]!());
    await workThrough(test);
    expect([lost, won.filter(({ status }) => status >= 500)]).toEqual([[], []]);
    const { capacity, occupied } = await poolOf(editionId);
    expect([occupied <= capacity, occupied]).toEqual([true, await held(editionId)]);
  });
});

interface Looks {
  assertSomeLeft(editionId: string): Promise<void>;
}

interface Locks {
  lockQueue(editionId: string): Promise<unknown>;
}

interface Turns {
  of(editionId: string, zone: string, now: Date): Promise<unknown[]>;
}

describe('the controls of these tests: without the guard', () => {
  it('strangers squeeze in', async () => {
    const { editionId } = await aFullEdition(test, 2);
    await inLine(test, editionId);
    const { rows } = await sql.query(`SELECT pg_get_functiondef('enrolment.keep_seats'::regproc) AS guard`);
    await sql.query(rows[0].guard.replace('queue > 0', 'false'));
    const looks = jest.spyOn(inside<Looks>(test, 'Seats'), 'assertSomeLeft').mockResolvedValue();
    const squeezed = await strangersSqueezeIn(editionId);
    looks.mockRestore();
    await sql.query(rows[0].guard);
    expect(squeezed).toBe(1);
  });

  it('a place is offered twice, and only the CHECK stops the second', async () => {
    const { editionId } = await aFullEdition(test, 2);
    await inLine(test, editionId, {});
    await inLine(test, editionId, {});
    await freeByHand(editionId);
    const unlocked = jest.spyOn(inside<Locks>(test, 'WaitingRepository'), 'lockQueue').mockImplementation(poolOf);
    const turns = inside<Turns>(test, 'QueuedTurns');
    const [look, met] = [turns.of.bind(turns), meetingOf(2)];
    const together = jest.spyOn(turns, 'of').mockImplementation(async (...of) => {
      const found = await look(...of);
      await met();
      return found;
    });
    const { lost } = await race(12, () => tick(test, 'enrolment.keep-queues'));
    unlocked.mockRestore();
    together.mockRestore();
    expect(lost.length).toBeGreaterThan(0);
    expect(await held(editionId)).toBe(2);
  });
});

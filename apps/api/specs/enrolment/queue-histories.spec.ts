import fc from 'fast-check';
import { Pool } from 'pg';
import { shareOut } from '@bottega/enrolment/domain';
import { anEdition } from '../support/an-edition';
import type { Answer } from '../support/browser';
import { inside } from '../support/inside';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { tick, workThrough } from '../support/work';

const PEOPLE = 9;
const MINOR = { birthDate: '2012-03-04', guardianName: 'Amina Diallo', guardianConsentOn: '2026-12-01' };

let test: TestApp;
let sql: Pool;
let staff: Caller;
let people: Caller[];

beforeAll(async () => {
  test = await startTestApp();
  sql = new Pool({ connectionString: test.database.url });
  staff = await somebody(test, {}, 'staff');
  people = await Promise.all(Array.from({ length: PEOPLE }, (_, index) => somebody(test, index === 0 ? MINOR : {})));
});
afterAll(async () => {
  await sql.end();
  await test.close();
});

type Move = { who: number; does: (typeof DOES)[number]; n: number };
const DOES = [
  ...['enrol', 'enrol', 'enrol', 'withdraw', 'withdraw', 'join', 'join', 'join', 'join automatically'],
  ...['accept', 'accept', 'decline', 'leave', 'resize', 'override', 'reserve', 'name', 'release'],
  ...['wait a day', 'serve', 'lose consent', 'find consent', 'find consent'],
] as const;

const moves = fc.array(
  fc.record({ who: fc.nat(PEOPLE - 1), does: fc.constantFrom(...DOES), n: fc.integer({ min: 1, max: 4 }) }),
  { minLength: 60, maxLength: 100, size: 'max' },
);

const A_FULL_EDITION_WITH_A_QUEUE: Move[] = [
  ...[1, 2].map((who) => ({ who, does: 'enrol' as const, n: 1 })),
  ...[3, 4, 5, 6].map((who) => ({ who, does: 'join' as const, n: who === 5 ? 1 : 3 })),
];

/** What one of them does to an edition; whatever it answers, it never breaks. */
async function make({ who, does, n }: Move, editionId: string): Promise<Answer | void> {
  const person = people[who]!;
  const participantId = person.personId;
  const by = who === 0 ? staff : person;
  const forWhom = who === 0 ? { participantId } : {};
  const onOneOf = async (rows: string, path: (id: string) => string, body: object = {}) => {
    const found = await sql.query(`SELECT id FROM ${rows} AND edition_id = $1 ORDER BY id`, [editionId]);
    return found.rowCount ? staff.post(path(found.rows[who % found.rowCount].id), body) : undefined;
  };
  switch (does) {
    case 'enrol':
      return by.post('/enrolments', { editionId, payBy: 'free', ...forWhom });
    case 'withdraw':
      return onOneOf('enrolment.enrolment WHERE enrolment.occupies_seat(status)', (id) => `/enrolments/${id}/withdraw`);
    case 'join':
    case 'join automatically':
      return by.post('/waiting-entries', { editionId, places: 1 + (n % 3), automatic: does !== 'join', ...forWhom });
    case 'accept':
    case 'decline':
      return onOneOf(`enrolment.waiting_entry WHERE status = 'offered'`, (id) => `/waiting-entries/${id}/${does}`);
    case 'leave':
      return onOneOf(`enrolment.waiting_entry WHERE status = 'waiting'`, (id) => `/waiting-entries/${id}/withdraw`);
    case 'resize':
      return staff.patch(`/editions/${editionId}`, { capacity: n + 1 });
    case 'override':
      return staff.post('/enrolments', { editionId, payBy: 'free', participantId, overrideReason: 'ospite' });
    case 'reserve':
      return staff.post(`/editions/${editionId}/seat-blocks`, { label: '3B', places: n });
    case 'name':
      return onOneOf('enrolment.seat_block WHERE units > 0', (id) => `/seat-blocks/${id}/enrolments`, {
        participantId,
        payBy: 'free',
      });
    case 'release':
      return onOneOf('enrolment.seat_block WHERE units > 0', (id) => `/seat-blocks/${id}/release`);
    case 'wait a day':
      test.clock.advance({ hours: 25 });
      return tick(test, 'enrolment.expire-offers');
    case 'serve':
      return tick(test, 'enrolment.keep-queues');
    case 'lose consent':
    case 'find consent':
      await sql.query('UPDATE identity.person SET guardian_name = $2, guardian_consent_on = $3 WHERE id = $1', [
        people[0]!.personId,
        ...(does === 'find consent' ? [MINOR.guardianName, MINOR.guardianConsentOn] : [null, null]),
      ]);
  }
}

async function settle(): Promise<void> {
  await workThrough(test);
  await tick(test, 'enrolment.keep-queues');
  await workThrough(test);
}

interface Turns {
  of(editionId: string, zone: string, now: Date): Promise<Parameters<typeof shareOut>[1]>;
}

/** What must be true of an edition whenever nothing is going on. */
async function standing(editionId: string) {
  const { rows } = await sql.query(
    `SELECT p.capacity, p.occupied, p.waiting,
            (SELECT count(*)::int FROM enrolment.enrolment e WHERE e.edition_id = $1 AND enrolment.occupies_seat(e.status))
            + coalesce((SELECT sum(places)::int FROM enrolment.waiting_entry WHERE edition_id = $1 AND status = 'offered'), 0)
            + coalesce((SELECT sum(units)::int FROM enrolment.seat_block WHERE edition_id = $1), 0) AS held,
            coalesce((SELECT sum(places)::int FROM enrolment.waiting_entry WHERE edition_id = $1 AND status = 'waiting'), 0) AS queued,
            (SELECT count(*)::int FROM enrolment.waiting_entry w
              WHERE w.edition_id = $1 AND w.status = 'waiting' AND w.passed_over IS NULL
                AND EXISTS (SELECT 1 FROM enrolment.waiting_transition t JOIN enrolment.waiting_entry later ON later.id = t.entry_id
                             WHERE later.edition_id = $1 AND later.turn > w.turn AND t.actor_id IS NULL
                               AND t.from_status = 'waiting' AND t.to_status IN ('offered', 'accepted'))) AS "jumpedOver",
            (SELECT count(*)::int FROM enrolment.waiting_transition t JOIN enrolment.waiting_entry w ON w.id = t.entry_id
              WHERE w.edition_id = $1 AND t.from_status NOT IN ('waiting', 'offered')) AS reopened
       FROM enrolment.seat_pool p WHERE p.edition_id = $1`,
    [editionId],
  );
  const { capacity, occupied, held, waiting, queued, jumpedOver, reopened } = rows[0];
  const turns = await inside<Turns>(test, 'QueuedTurns').of(editionId, 'Europe/Rome', test.clock.now());
  const couldBeServed = shareOut(capacity - occupied, turns).served.length;
  const [miscounted, oversold] = [occupied !== held || waiting !== queued, occupied > capacity];
  return { oversold, miscounted, couldBeServed, jumpedOver, reopened };
}

const SOUND = { oversold: false, miscounted: false, couldBeServed: 0, jumpedOver: 0, reopened: 0 };

it('seats and queue stay sound through whatever happens at once', async () => {
  let history = 0;
  await fc.assert(
    fc.asyncProperty(moves, async (all) => {
      test.clock.set('2027-01-11T09:00:00Z');
      const days = [new Date(Date.UTC(2028, 0, 1 + history++)).toISOString().slice(0, 10)];
      const editions = [await anEdition(test, { capacity: 2, days }), await anEdition(test, { capacity: 3, days })];
      for (const move of A_FULL_EDITION_WITH_A_QUEUE) await make(move, editions[0]!.editionId);
      for (let next = 0; next < all.length; next += 5) {
        const answers = await Promise.all(
          all.slice(next, next + 5).map((move, index) => make(move, editions[index === 0 ? 1 : 0]!.editionId)),
        );
        expect(answers.filter((answer) => answer && answer.status >= 500)).toEqual([]);
        await settle();
        for (const { editionId } of editions) expect(await standing(editionId)).toEqual(SOUND);
      }
    }),
    { numRuns: Number(process.env['HISTORIES'] ?? 8), endOnFailure: true },
  );
}, 300_000);

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
  ...['enrol', 'enrol', 'withdraw', 'withdraw', 'join', 'join', 'join automatically', 'accept', 'accept', 'decline'],
  ...[
    'leave',
    'resize',
    'override',
    'wait a day',
    'serve',
    'lose consent',
    'find consent',
    'reserve',
    'name',
    'release',
  ],
] as const;

const moves = fc.array(
  fc.record({ who: fc.nat(PEOPLE - 1), does: fc.constantFrom(...DOES), n: fc.integer({ min: 1, max: 4 }) }),
  { minLength: 8, maxLength: 40 },
);

/** What one of them does to an edition; whatever it answers, it never breaks. */
async function make({ who, does, n }: Move, editionId: string): Promise<Answer | void> {
  const person = people[who]!;
  const participantId = person.personId;
  const [place, turn, block] = await Promise.all([
    idOf(PLACE, editionId, participantId),
    idOf(TURN, editionId, participantId),
    idOf(BLOCK, editionId),
  ]);
  const by = who === 0 ? staff : person;
  const forWhom = who === 0 ? { participantId } : {};
  switch (does) {
    case 'enrol':
      return by.post('/enrolments', { editionId, payBy: 'free', ...forWhom });
    case 'withdraw':
      return place ? by.post(`/enrolments/${place}/withdraw`) : undefined;
    case 'join':
    case 'join automatically':
      return by.post('/waiting-entries', { editionId, places: n, automatic: does !== 'join', ...forWhom });
    case 'accept':
    case 'decline':
      return turn ? by.post(`/waiting-entries/${turn}/${does}`, {}) : undefined;
    case 'leave':
      return turn ? by.post(`/waiting-entries/${turn}/withdraw`, {}) : undefined;
    case 'resize':
      return staff.patch(`/editions/${editionId}`, { capacity: n });
    case 'override':
      return staff.post('/enrolments', { editionId, payBy: 'free', participantId, overrideReason: 'ospite' });
    case 'reserve':
      return staff.post(`/editions/${editionId}/seat-blocks`, { label: '3B', places: n });
    case 'name':
      return block ? staff.post(`/seat-blocks/${block}/enrolments`, { participantId, payBy: 'free' }) : undefined;
    case 'release':
      return block ? staff.post(`/seat-blocks/${block}/release`) : undefined;
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

const PLACE = `SELECT id FROM enrolment.enrolment WHERE edition_id = $1 AND participant_id = $2 AND enrolment.occupies_seat(status)`;
const TURN = `SELECT id FROM enrolment.waiting_entry WHERE edition_id = $1 AND person_id = $2 AND status IN ('waiting', 'offered')`;
const BLOCK = `SELECT id FROM enrolment.seat_block WHERE edition_id = $1 AND units > 0 ORDER BY id LIMIT 1`;
const idOf = async (query: string, ...parameters: string[]): Promise<string | undefined> =>
  (await sql.query(query, parameters)).rows[0]?.id;

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
      for (let next = 0; next < all.length; next += 5) {
        const answers = await Promise.all(
          all.slice(next, next + 5).map((move, index) => make(move, editions[(move.n + index) % 2]!.editionId)),
        );
        expect(answers.filter((answer) => answer && answer.status >= 500)).toEqual([]);
        await settle();
        for (const { editionId } of editions) expect(await standing(editionId)).toEqual(SOUND);
      }
    }),
    { numRuns: Number(process.env['HISTORIES'] ?? 20), endOnFailure: true },
  );
}, 300_000);

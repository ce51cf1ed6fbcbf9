import { setTimeout as wait } from 'node:timers/promises';
import { ModulesContainer } from '@nestjs/core';
import { Database, UnitOfWork } from '@bottega/platform/persistence';
import { meetingOf, race } from '@bottega/platform/testing';
import { Client } from 'pg';
import { aCentre, type ACentre, aCourse, aDraft, anInstructor } from '../support/a-centre';
import type { Json } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

const PLANNERS = 40;
const EVERYBODY = Array.from({ length: PLANNERS }, (_, index) => index);
/** They want the same room on the same evenings. */
const TWO = [0, 2];

describe('forty people planning at once in two rooms with three instructors', () => {
  let test: TestApp;
  let centre: ACentre;
  let staff: Caller[];
  let instructors: string[];
  let editions: string[];
  let sql: Client;

  beforeAll(async () => {
    test = await startTestApp();
    centre = await aCentre(test);
    sql = new Client({ connectionString: test.database.url });
    await sql.connect();
    staff = [];
    for (let index = 0; index < PLANNERS; index++) staff.push(await somebody(test, {}, 'staff'));
    instructors = [];
    for (const name of ['Giulia', 'Davide', 'Irene']) instructors.push(await anInstructor(test, centre, name));
    const { id: courseId } = await aCourse(centre);
    editions = [];
    for (let index = 0; index < PLANNERS; index++) editions.push((await aDraft(centre, { courseId })).id);
  }, 60_000);

  afterAll(async () => {
    await sql.end();
    await test.close();
  });

  /** Each wants four evenings, half of them from the last to the first room, so that locks taken as they come would cross. */
  const wish = (index: number, from: string) => ({
    spaceId: index % 2 ? centre.workshop : centre.hall,
    instructorIds: index % 3 ? [instructors[index % 3]!, instructors[0]!] : [instructors[2]!],
    recurrence: { weekdays: ['monday', 'thursday'], from, count: 4, startTime: '18:30', endTime: '20:30' },
  });

  async function plan(from: string, planners = EVERYBODY) {
    const { won } = await race(planners.length, (turn) => {
      const index = planners[turn]!;
      return staff[index]!.post(`/editions/${editions[index]}/sessions`, wish(index, from));
    });
    const { rows } = await sql.query(
      `SELECT count(*)::int AS overlaps FROM scheduling.occupancy a
         JOIN scheduling.occupancy b ON a.resource_kind = b.resource_kind AND a.resource_id = b.resource_id
                                    AND a.during && b.during AND a.session_id < b.session_id`,
    );
    return { answers: new Set(won.map(({ status, body }) => (status === 201 ? 'planned' : body.code))), ...rows[0] };
  }

  /** PostgreSQL adds up its statistics at most once a second. */
  async function deadlocks(): Promise<number> {
    await wait(1_500);
    const { rows } = await sql.query('SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()');
    return rows[0].deadlocks;
  }

  const refusals = ['scheduling.space-busy', 'scheduling.instructor-busy'];
  const answered = (answers: Set<string>) =>
    [...answers].filter((answer) => !['planned', ...refusals].includes(answer));

  it('never share a room or an instructor, and each is answered', async () => {
    const { answers, overlaps } = await plan('2027-09-06');
    expect({ overlaps, unexpected: answered(answers), planned: answers.has('planned') }).toEqual({
      overlaps: 0,
      unexpected: [],
      planned: true,
    });
    expect(await deadlocks()).toBe(0);
  });

  it('are kept apart by the database when somebody writes past the rules', async () => {
    const [held] = await test.app.get(Database).query<Json>('SELECT * FROM scheduling.occupancy LIMIT 1');
    const { rows } = await sql.query('SELECT id FROM scheduling.session WHERE id <> $1 LIMIT 1', [held.session_id]);
    const copy = `INSERT INTO scheduling.occupancy SELECT $2, resource_kind, resource_id, during
                    FROM scheduling.occupancy WHERE session_id = $1 AND resource_kind = 'space'`;
    await sql.query(`DELETE FROM scheduling.occupancy WHERE session_id = $1`, [rows[0].id]);
    await expect(sql.query(copy, [held.session_id, rows[0].id])).rejects.toMatchObject({
      code: '23P01',
      constraint: 'occupancy_once',
    });
  });

  describe('with nobody locking: the control of this test', () => {
    beforeAll(() => jest.spyOn(provider('Occupancies'), 'lock').mockResolvedValue(undefined));
    afterAll(() => jest.restoreAllMocks());

    it('are still kept apart by the constraint, at the price of a deadlock', async () => {
      const occupancies = provider('Occupancies');
      const [replace, bothWrote] = [occupancies.replace.bind(occupancies), meetingOf(2)];
      let turn = 0;
      jest.spyOn(occupancies, 'replace').mockImplementation(async (planned) => {
        const sessions = planned as Json[];
        const asTheyCome = turn++ % 2 ? sessions.toReversed() : sessions;
        await replace(asTheyCome.slice(0, 2));
        await bothWrote();
        await replace(asTheyCome.slice(2));
      });
      expect((await plan('2027-10-04', TWO)).overlaps).toBe(0);
      expect(await deadlocks()).toBeGreaterThan(0);
    });

    it('and without the constraint meet in the same room', async () => {
      await sql.query('ALTER TABLE scheduling.occupancy DROP CONSTRAINT occupancy_once');
      const bothLooked = meetingOf(2);
      jest.spyOn(provider('Occupancies'), 'replace').mockImplementation(async (sessions) => {
        await bothLooked();
        await holdUnchecked(sessions);
      });
      expect((await plan('2027-11-08', TWO)).overlaps).toBeGreaterThan(0);
    });
  });

  function provider(name: string): Json {
    const modules = [...test.app.get(ModulesContainer).values()];
    return modules.flatMap((module) => [...module.providers.values()]).find((each) => each.name === name)!.instance;
  }

  /** What `replace` does, without the constraint it defers. */
  const holdUnchecked = (sessions: Json) =>
    test.app.get(UnitOfWork).query(
      `INSERT INTO scheduling.occupancy
       SELECT id, 'space', space, tstzrange(starts_at, ends_at)
         FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::timestamptz[]) AS held(id, space, starts_at, ends_at)`,
      [
        sessions.map(({ id }: Json) => id),
        sessions.map(({ spaceId }: Json) => spaceId),
        sessions.map(({ period }: Json) => period.startsAt),
        sessions.map(({ period }: Json) => period.endsAt),
      ],
    );
});

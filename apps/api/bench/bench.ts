import type { Client } from 'pg';
import { freePort } from './free-port';
import { crowd, type Ask, type Round } from './crowd';
import { type Program, start } from './program';
import { lookOnce } from './look-once';
import type { Scan } from './plans';
import { searches } from './searches';
import { EDITION, id, PERSON, tokenHashOf, tokenOf, type WorldSize } from './world';

const ROUNDS = 3;
const WARM_UP = 200;

/** One hot path: what the application did in each round, beside its floor and, where there is one, the textbook. */
export interface Result {
  name: string;
  bound: number;
  /** What it is beside: the floor, unless it says otherwise. */
  beside?: string;
  app: Round[];
  floor: Round[];
  textbook: Round[];
}

export interface Results {
  paths: Result[];
  /** Milliseconds for one user, over every kind of search. */
  search: Round;
  seats: { capacity: number; occupied: number; refused: number };
  /** Large tables that busy pages would read whole. */
  scans: Scan[];
  peakMemory: number | null;
}

/** The application and the floor, each a process of its own, over the same database, asked the same things in turn. */
export class Bench {
  /** People who have not been used yet: everybody enrols once. */
  private nextPerson = 1;

  private constructor(
    private readonly sql: Client,
    private readonly world: WorldSize,
    private readonly requests: number,
    private readonly app: Program,
    private readonly floor: Program,
    private readonly scans: Scan[],
  ) {}

  static async open(databaseUrl: string, sql: Client, world: WorldSize, requests: number): Promise<Bench> {
    const { scripts, scans } = await lookOnce(databaseUrl, sql, world);
    const env = { DATABASE_URL: databaseUrl, ROLE: 'api', RATE_LIMITS: 'off', LOG_LEVEL: 'error', BOTTEGA_DEMO: 'off' };
    const app = await start('dist/api/main.js', await freePort(), env, '/health/ready');
    const floor = await start('dist/bench/floor.js', await freePort(), { DATABASE_URL: databaseUrl }, '/');
    for (const [name, script] of scripts) {
      await fetch(`${floor.url}/scripts`, { method: 'POST', body: JSON.stringify({ name, script }) });
    }
    return new Bench(sql, world, requests, app, floor, scans);
  }

  async run(): Promise<Results> {
    const list = await this.compare('catalogue list, 32 clients', 0.45, 32, LISTS);
    const { editions } = this.world;
    const spread = await this.compare(
      `enrolment over ${editions} editions, 32 clients`,
      0.45,
      32,
      this.enrolments((index) => 3 + (index % (editions - 3))),
    );
    const hot = await this.compare(
      'enrolment in one edition, 64 clients',
      0.6,
      64,
      this.enrolments(() => 1),
    );
    const search = await crowd(this.app.url, 1, LISTS.app(300));
    const seats = await this.lastSeats();
    const byMembership = await this.byMembership();
    return {
      paths: [list, spread, hot, byMembership],
      search,
      seats,
      scans: this.scans,
      peakMemory: this.app.peakMemory(),
    };
  }

  async close(): Promise<void> {
    await Promise.all([this.app.stop(), this.floor.stop()]);
  }

  private async compare(name: string, bound: number, clients: number, asks: Asks): Promise<Result> {
    const { app, floor } = this;
    const result: Result = { name, bound, app: [], floor: [], textbook: [] };
    await crowd(app.url, clients, asks.app(WARM_UP));
    await crowd(floor.url, clients, asks.floor(WARM_UP));
    for (let round = 0; round < ROUNDS; round++) {
      result.app.push(await crowd(app.url, clients, asks.app(this.requests)));
      result.floor.push(await crowd(floor.url, clients, asks.floor(this.requests)));
      if (asks.textbook) result.textbook.push(await crowd(floor.url, clients, asks.textbook(this.requests)));
    }
    return result;
  }

  private enrolments(editionOf: (index: number) => number, payBy = 'free'): Asks & Required<Pick<Asks, 'textbook'>> {
    const somebody = (index: number) => {
      const person = this.nextPerson++;
      if (person > this.world.people - 3) throw new Error('There are not enough people in this world');
      return { person, personId: id(PERSON, person), editionId: id(EDITION, editionOf(index)) };
    };
    const everybody = (count: number) => Array.from({ length: count }, (_, index) => somebody(index));
    return {
      app: (count) =>
        everybody(count).map(({ person, editionId }) => ({
          method: 'POST',
          path: '/api/v1/enrolments',
          headers: { cookie: `bottega_session=${tokenOf(person)}` },
          body: { editionId, payBy },
        })),
      floor: (count) =>
        everybody(count).map(({ person, ...given }) => replay('enrol', { ...given, token: tokenHashOf(person) })),
      textbook: (count) =>
        everybody(count).map(({ personId, editionId }) => replay('textbook', { personId, editionId })),
    };
  }

  /** The same application, the same minute: a place paid for by a membership beside one to be paid at the desk. */
  private async byMembership(): Promise<Result> {
    await this.sql.query(`UPDATE billing.price SET amount = 9000 WHERE subject_kind = 'edition'`);
    const { editions } = this.world;
    const asks = (payBy: string) => (count: number) =>
      this.enrolments((index) => 3 + (index % (editions - 3)), payBy).app(count);
    const [membership, desk] = [asks('entitlement'), asks('desk')];
    const result: Result = {
      ...{ name: 'enrolling with a membership, 32 clients', bound: 0.71, beside: 'desk' },
      ...{ app: [], floor: [], textbook: [] },
    };
    for (const ask of [membership, desk]) await crowd(this.app.url, 32, ask(WARM_UP));
    for (let round = 0; round < ROUNDS; round++) {
      result.app.push(await crowd(this.app.url, 32, membership(this.requests)));
      result.floor.push(await crowd(this.app.url, 32, desk(this.requests)));
    }
    return result;
  }

  /** Twice as many people as seats, all at once: none too many gets in, and nobody is told that we broke. */
  private async lastSeats(): Promise<Results['seats']> {
    const edition = 2;
    await this.sql.query('UPDATE enrolment.seat_pool SET capacity = occupied + $2 WHERE edition_id = $1', [
      id(EDITION, edition),
      Math.floor(this.requests / 2),
    ]);
    const round = await crowd(this.app.url, 64, this.enrolments(() => edition).app(this.requests));
    const { rows } = await this.sql.query<{ capacity: number; occupied: number }>(
      'SELECT capacity, occupied FROM enrolment.seat_pool WHERE edition_id = $1',
      [id(EDITION, edition)],
    );
    const broken = Object.entries(round.statuses).filter(([status]) => Number(status) >= 500);
    if (broken.length > 0) throw new Error(`The last seats were answered with ${JSON.stringify(round.statuses)}`);
    return { ...rows[0]!, refused: round.statuses[409] ?? 0 };
  }
}

/** So many requests, of each of the three. */
interface Asks {
  app(count: number): Ask[];
  floor(count: number): Ask[];
  textbook?(count: number): Ask[];
}

const replay = (script: string, given: Record<string, string>): Ask => ({
  method: 'POST',
  path: '/',
  body: { script, given },
});

const PATHS = searches();
const paths = (count: number) => Array.from({ length: count }, (_, index) => PATHS[index % PATHS.length]!);
const LISTS: Asks = {
  app: (count) => paths(count).map((path) => ({ method: 'GET', path })),
  floor: (count) => paths(count).map((path) => replay(path, {})),
};

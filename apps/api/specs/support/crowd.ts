import { setTimeout as wait } from 'node:timers/promises';
import { Client, type QueryResultRow } from 'pg';
import { until } from '@bottega/platform/testing';
import { Browser } from './browser';
import type { MailServer } from './mail-server';
import type { Caller } from './people';

/** What one person was answered, try after try, until somebody decided. */
export interface Persistence {
  status: number;
  refusals: string[];
}

/** Clicks until there is an answer, each time wherever the door is then, as somebody whose connection keeps failing would. */
export async function insists(person: Caller, door: () => string, editionId: string): Promise<Persistence> {
  const refusals: string[] = [];
  for (;;) {
    try {
      const browser = new Browser(door(), {}, person.heldCookie);
      const { status, body } = await browser.post('/enrolments', { editionId, payBy: 'desk' });
      if (status < 500) return { status, refusals };
      refusals.push(`${status} ${body.code}`);
    } catch {
      refusals.push('no answer');
    }
    await wait(50);
  }
}

/** One mail by its Message-ID, and what became of each attempt at it. */
export interface Told {
  messageId: string;
  statuses: string[];
}

/** What the database and the mail server say of the people who wanted into an edition. */
export class Aftermath {
  constructor(
    private readonly databaseUrl: string,
    private readonly mail: MailServer,
  ) {}

  /** On a connection of its own: those of before may have been cut. */
  async query<Row extends QueryResultRow>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const client = new Client({ connectionString: this.databaseUrl });
    await client.connect();
    try {
      return (await client.query<Row>(sql, parameters)).rows;
    } finally {
      await client.end();
    }
  }

  /** Everything written has been done, and whoever was to be told by now has been. */
  async quiet(): Promise<void> {
    await until(
      async () =>
        (
          await this.query<{ deliveries: number; messages: number }>(
            `SELECT (SELECT count(*)::int FROM platform.outbox WHERE done_at IS NULL) AS deliveries,
                    (SELECT count(*)::int FROM notifications.message
                      WHERE kind IN ('enrolment.confirmed', 'certificates.issued') AND status IN ('planned', 'sending')) AS messages`,
          )
        )[0]!,
      ({ deliveries, messages }) => deliveries + messages === 0,
      240_000,
    );
  }

  async expectNothingLostNorDoubled(editionId: string, places: number): Promise<void> {
    const [counts] = await this.query(
      `SELECT (SELECT occupied FROM enrolment.seat_pool WHERE edition_id = $1) AS seats,
              (SELECT count(*)::int FROM enrolment.enrolment WHERE edition_id = $1) AS enrolments,
              (SELECT count(DISTINCT order_id)::int FROM enrolment.enrolment WHERE edition_id = $1) AS orders,
              (SELECT count(*)::int FROM notifications.message m JOIN enrolment.enrolment e ON e.id::text = m.cause_id
                WHERE e.edition_id = $1 AND m.kind = 'enrolment.confirmed' AND m.resent_from IS NULL) AS messages`,
      [editionId],
    );
    expect(counts).toEqual({ seats: places, enrolments: places, orders: places, messages: places });
    const told = await this.query<Told>(
      `SELECT m.message_id AS "messageId", array_agg(m.status ORDER BY m.id) AS statuses
         FROM notifications.message m JOIN enrolment.enrolment e ON e.id::text = m.cause_id
        WHERE e.edition_id = $1 AND m.kind = 'enrolment.confirmed' GROUP BY m.message_id`,
      [editionId],
    );
    expect(this.badlyTold(told)).toEqual([]);
  }

  /** Those that did not arrive exactly once, nor are marked `uncertain`. */
  badlyTold(told: readonly Told[]): Told[] {
    const arrived = Map.groupBy(this.mail.received, ({ messageId }) => messageId);
    return told.filter(({ messageId, statuses }) => {
      const times = arrived.get(messageId)?.length ?? 0;
      return statuses.includes('uncertain')
        ? times < 1 || times > statuses.length
        : times !== 1 || statuses.join() !== 'sent';
    });
  }
}

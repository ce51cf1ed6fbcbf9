import type { Client } from 'pg';
import type { Json } from './browser';
import type { Caller } from './people';

/** What people were told, as the tables of notifications have it. */
export class Told {
  constructor(private readonly sql: Client) {}

  /** How many times each of them was told this, sent or about to be. */
  async times(kind: string, people: readonly Caller[]): Promise<number[]> {
    const { rows } = await this.sql.query(
      'SELECT person_id AS id, count(*)::int AS times FROM notifications.message WHERE kind = $1 GROUP BY person_id',
      [kind],
    );
    return people.map(({ personId }) => rows.find(({ id }) => id === personId)?.times ?? 0);
  }

  /** The mail itself. */
  async mailTo({ personId }: Caller, kind: string): Promise<Json> {
    const { rows } = await this.sql.query(
      `SELECT d.subject, d.text FROM notifications.dev_mail d JOIN notifications.message m ON d.message_id = m.message_id
        WHERE m.person_id = $1 AND m.kind = $2`,
      [personId, kind],
    );
    return rows[0];
  }
}

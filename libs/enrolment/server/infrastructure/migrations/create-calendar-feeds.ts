import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCalendarFeeds1700000010230 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE enrolment.calendar_feed (
        person_id uuid PRIMARY KEY REFERENCES identity.person,
        id uuid NOT NULL,
        token_hash bytea NOT NULL CHECK (octet_length(token_hash) = 32),
        made_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX calendar_feed_token_unique ON enrolment.calendar_feed (token_hash);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE enrolment.calendar_feed');
  }
}

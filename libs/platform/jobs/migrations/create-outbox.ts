import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateOutbox1700000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA IF NOT EXISTS platform;
      CREATE TABLE platform.outbox (
        id uuid PRIMARY KEY,
        topic text NOT NULL,
        handler text NOT NULL,
        queue text NOT NULL,
        payload jsonb NOT NULL,
        occurred_at timestamptz NOT NULL,
        dispatched_at timestamptz,
        done_at timestamptz,
        failed_at timestamptz,
        error text,
        replays integer NOT NULL DEFAULT 0
      );
      CREATE INDEX outbox_undelivered ON platform.outbox (dispatched_at NULLS FIRST, id)
        WHERE done_at IS NULL AND failed_at IS NULL;
      CREATE INDEX outbox_failed ON platform.outbox (failed_at, id) WHERE failed_at IS NOT NULL AND done_at IS NULL;
      CREATE INDEX outbox_done ON platform.outbox (done_at) WHERE done_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE platform.outbox');
  }
}

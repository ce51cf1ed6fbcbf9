import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIdempotentAnswers1700000010210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE platform.idempotent_answer (
        person_id uuid NOT NULL,
        route text NOT NULL,
        key text NOT NULL CHECK (length(key) <= 255),
        fingerprint bytea NOT NULL CHECK (octet_length(fingerprint) = 32),
        asked_at timestamptz NOT NULL,
        status smallint,
        -- json, not jsonb: the answer is given again as it was, byte for byte
        body json,
        PRIMARY KEY (person_id, route, key)
      );
      CREATE INDEX idempotent_answer_by_age ON platform.idempotent_answer (asked_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE platform.idempotent_answer');
  }
}

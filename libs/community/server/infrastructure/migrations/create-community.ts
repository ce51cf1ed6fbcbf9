import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCommunity1700000010502 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA community;
      CREATE TABLE community.wish (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES identity.person (id),
        words text NOT NULL CHECK (words <> ''),
        added_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL
      );
      CREATE INDEX wish_of_person ON community.wish (person_id, id DESC);
      CREATE INDEX wish_still_wanted ON community.wish (ends_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA community CASCADE');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Create__Cap____stamp__ implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA __cap__;
      CREATE TABLE __cap__.__entity__ (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES identity.person (id),
        words text NOT NULL CHECK (words <> ''),
        added_at timestamptz NOT NULL
      );
      CREATE INDEX __entity___of_person ON __cap__.__entity__ (person_id, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA __cap__ CASCADE');
  }
}

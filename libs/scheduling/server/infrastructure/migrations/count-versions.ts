import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['centre', 'venue', 'space', 'session'];

/** What staff edit counts its changes, so that nobody overwrites what they have not seen. */
export class CountVersions1700000010220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(`ALTER TABLE scheduling.${table} ADD COLUMN version integer NOT NULL DEFAULT 1`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`ALTER TABLE scheduling.${table} DROP COLUMN version`);
  }
}

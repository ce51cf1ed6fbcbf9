import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Editions of the last months and of those to come, whatever their course. */
export class FindEditionsByDay1700000020610 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX edition_starts ON scheduling.edition (starts_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX scheduling.edition_starts');
  }
}

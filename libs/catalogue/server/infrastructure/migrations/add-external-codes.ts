import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddExternalCodes1700000010101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE catalogue.course ADD external_code text CONSTRAINT course_external_code UNIQUE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE catalogue.course DROP external_code');
  }
}

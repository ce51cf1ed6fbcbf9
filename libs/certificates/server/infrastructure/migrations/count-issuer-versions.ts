import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CountIssuerVersions1700000010221 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE certificates.issuer ADD COLUMN version integer NOT NULL DEFAULT 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE certificates.issuer DROP COLUMN version');
  }
}

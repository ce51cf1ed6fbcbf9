import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is done from the operator's console has no person behind it that the application knows. */
export class LetOperatorsBeAudited1700000010100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE platform.audit_entry ALTER COLUMN actor_id DROP NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE platform.audit_entry ALTER COLUMN actor_id SET NOT NULL');
  }
}

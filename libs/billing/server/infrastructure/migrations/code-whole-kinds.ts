import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A code may be for all courses, or all memberships, as a discount may; for one thing it still says of which kind that is. */
export class CodeWholeKinds1700000021300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE billing.promo_code
        ADD CONSTRAINT promo_code_subject CHECK (subject_id IS NULL OR subject_kind IS NOT NULL),
        DROP CONSTRAINT promo_code_check2`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE billing.promo_code
        ADD CONSTRAINT promo_code_check2 CHECK ((subject_kind IS NULL) = (subject_id IS NULL)),
        DROP CONSTRAINT promo_code_subject`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A place kept for a card has an end, and no last day on which a transfer may arrive. */
export class KeepForCards1700000020401 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE enrolment.enrolment
        DROP CONSTRAINT enrolment_hold,
        ADD CONSTRAINT enrolment_hold CHECK (held_through IS NULL OR held_until IS NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE enrolment.enrolment
        DROP CONSTRAINT enrolment_hold,
        ADD CONSTRAINT enrolment_hold CHECK ((held_until IS NULL) = (held_through IS NULL)) NOT VALID`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A gift waits to be paid until a day, and ends unpaid after it. */
export class EndUnpaidGifts1700000020700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE enrolment.suspended_seat
        ADD COLUMN due_at timestamptz,
        ADD COLUMN ended_at timestamptz,
        ADD CONSTRAINT suspended_seat_paid_waits_for_nothing CHECK (NOT paid OR (due_at IS NULL AND ended_at IS NULL));
      UPDATE enrolment.suspended_seat SET due_at = now() + interval '14 days' WHERE NOT paid AND amount > 0;
      CREATE INDEX suspended_seat_due ON enrolment.suspended_seat (due_at) WHERE due_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE enrolment.suspended_seat DROP COLUMN due_at, DROP COLUMN ended_at;
    `);
  }
}

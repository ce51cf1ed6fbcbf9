import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when a place waits for its transfer; places given up whose money came in late go on as new ones. */
export class KeepHolds1700000010501 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE enrolment.enrolment
        DROP CONSTRAINT enrolment_pay_by_check,
        ADD CONSTRAINT enrolment_pay_by_check CHECK (pay_by IN ('free', 'desk', 'transfer')),
        ADD COLUMN held_until timestamptz,
        ADD COLUMN held_through date,
        ADD CONSTRAINT enrolment_hold CHECK ((held_until IS NULL) = (held_through IS NULL));
      ALTER TABLE enrolment.waiting_entry
        DROP CONSTRAINT waiting_entry_pay_by_check,
        ADD CONSTRAINT waiting_entry_pay_by_check CHECK (pay_by IN ('free', 'desk', 'transfer'));
      CREATE INDEX enrolment_holds ON enrolment.enrolment (held_until)
        WHERE status IN ('held', 'pending') AND held_until IS NOT NULL;
      CREATE INDEX enrolment_pending ON enrolment.enrolment (id) WHERE status IN ('held', 'pending');

      DROP INDEX enrolment.enrolment_order;
      CREATE UNIQUE INDEX enrolment_order ON enrolment.enrolment (order_id) WHERE status NOT IN ('transferred', 'expired');
      CREATE INDEX enrolment_of_order ON enrolment.enrolment (order_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX enrolment.enrolment_of_order, enrolment.enrolment_pending;
      DROP INDEX enrolment.enrolment_order;
      CREATE UNIQUE INDEX enrolment_order ON enrolment.enrolment (order_id) WHERE status <> 'transferred';
      ALTER TABLE enrolment.enrolment DROP COLUMN held_until, DROP COLUMN held_through;
    `);
  }
}

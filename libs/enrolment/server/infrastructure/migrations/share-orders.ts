import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Several places may be ordered together. */
export class ShareOrders1700000020201 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX enrolment.enrolment_order;
      CREATE INDEX enrolment_order ON enrolment.enrolment (order_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX enrolment.enrolment_order;
      CREATE UNIQUE INDEX enrolment_order ON enrolment.enrolment (order_id) WHERE status <> 'transferred';
    `);
  }
}

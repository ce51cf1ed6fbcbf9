import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Refunds that no card took are found by what they were of; orders by any part of what their transfer carries. */
export class FindRefusedRefunds1700000020800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX card_refund_refused_credit ON billing.card_refund (credit_id) WHERE status = 'failed';
      CREATE INDEX card_refund_refused_surplus ON billing.card_refund (surplus_id) WHERE status = 'failed';
      CREATE INDEX orders_reference ON billing.orders USING gin (reference gin_trgm_ops) WHERE reference IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX billing.card_refund_refused_credit, billing.card_refund_refused_surplus, billing.orders_reference;
    `);
  }
}

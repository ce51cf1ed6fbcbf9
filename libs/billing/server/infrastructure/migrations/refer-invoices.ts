import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who pays on a document pays by transfer, and needs the reference that finds the order. */
export class ReferInvoices1700000020220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE billing.orders
        DROP CONSTRAINT orders_reference,
        ADD CONSTRAINT orders_reference CHECK ((method IN ('transfer', 'invoice')) = (reference IS NOT NULL));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE billing.orders
        DROP CONSTRAINT orders_reference,
        ADD CONSTRAINT orders_reference CHECK ((method = 'transfer') = (reference IS NOT NULL));
    `);
  }
}

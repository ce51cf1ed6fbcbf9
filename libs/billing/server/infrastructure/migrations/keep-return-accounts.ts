import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where money goes back to, when whoever is owed it has said so; and the day it went, when a bank says another than ours. */
export class KeepReturnAccounts1700000020320 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE billing.return_account (
        id uuid PRIMARY KEY,
        order_id uuid UNIQUE REFERENCES billing.orders (id),
        surplus_id uuid UNIQUE REFERENCES billing.surplus (id),
        iban text NOT NULL CHECK (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$'),
        told_by uuid NOT NULL REFERENCES identity.person (id),
        told_at timestamptz NOT NULL,
        CHECK (num_nonnulls(order_id, surplus_id) = 1)
      );
      CREATE INDEX credit_open ON billing.credit (arose_at, id) WHERE amount > 0 AND voided_at IS NULL;
      CREATE INDEX orders_with_reference ON billing.orders (placed_at) WHERE reference IS NOT NULL;
      ALTER TABLE billing.refund ADD COLUMN given_on date;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE billing.return_account;
      DROP INDEX billing.credit_open, billing.orders_with_reference;
      ALTER TABLE billing.refund DROP COLUMN given_on;
    `);
  }
}

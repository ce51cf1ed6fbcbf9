import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every way to pay there is, and where a payment comes from: one bank movement or one charge is one payment. */
export class KnowAllMethods1700000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE billing.orders
        DROP CONSTRAINT orders_method_check,
        ADD CONSTRAINT orders_method_check
          CHECK (method IN ('free', 'desk', 'transfer', 'card', 'entitlement', 'invoice'));

      ALTER TABLE billing.payment
        DROP CONSTRAINT payment_method_check,
        ADD CONSTRAINT payment_method_check CHECK (method IN ('desk', 'transfer', 'card')),
        ALTER COLUMN recorded_by DROP NOT NULL,
        ADD CONSTRAINT payment_recorded_by CHECK (recorded_by IS NOT NULL OR method = 'card'),
        ADD COLUMN source_kind text CHECK (source_kind IN ('bank-movement', 'gateway')),
        ADD COLUMN source_id text,
        ADD CONSTRAINT payment_source CHECK ((source_kind IS NULL) = (source_id IS NULL)),
        ADD CONSTRAINT payment_once_per_source UNIQUE (source_kind, source_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE billing.payment
        DROP COLUMN source_kind,
        DROP COLUMN source_id,
        DROP CONSTRAINT payment_recorded_by,
        ALTER COLUMN recorded_by SET NOT NULL,
        DROP CONSTRAINT payment_method_check,
        ADD CONSTRAINT payment_method_check CHECK (method IN ('desk', 'transfer'));
      ALTER TABLE billing.orders
        DROP CONSTRAINT orders_method_check,
        ADD CONSTRAINT orders_method_check CHECK (method IN ('free', 'desk', 'transfer'));
    `);
  }
}

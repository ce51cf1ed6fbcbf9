import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bank transfers: the account they go to, the reference they carry, until when the account has been looked through. */
export class TakeTransfers1700000010500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE billing.reference_number;

      ALTER TABLE billing.orders
        DROP CONSTRAINT orders_method_check,
        ADD CONSTRAINT orders_method_check CHECK (method IN ('free', 'desk', 'transfer')),
        ADD COLUMN reference text UNIQUE,
        ADD COLUMN declared_paid_at timestamptz,
        ADD CONSTRAINT orders_reference CHECK ((method = 'transfer') = (reference IS NOT NULL));

      ALTER TABLE billing.payment
        DROP CONSTRAINT payment_method_check,
        ADD CONSTRAINT payment_method_check CHECK (method IN ('desk', 'transfer')),
        ADD COLUMN received_on date,
        ADD CONSTRAINT payment_received_on CHECK ((method = 'transfer') = (received_on IS NOT NULL));

      CREATE TABLE billing.bank_account (
        id uuid PRIMARY KEY,
        beneficiary text NOT NULL,
        iban text NOT NULL CHECK (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$'),
        bank text NOT NULL,
        set_by uuid NOT NULL REFERENCES identity.person (id),
        set_at timestamptz NOT NULL
      );
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON billing.bank_account
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

      CREATE TABLE billing.bank_check (
        id uuid PRIMARY KEY,
        covers_until date NOT NULL,
        checked_by uuid NOT NULL REFERENCES identity.person (id),
        checked_at timestamptz NOT NULL
      );
      CREATE INDEX bank_check_until ON billing.bank_check (covers_until DESC);
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON billing.bank_check
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE billing.bank_check, billing.bank_account;
      ALTER TABLE billing.payment
        DROP COLUMN received_on,
        DROP CONSTRAINT payment_method_check,
        ADD CONSTRAINT payment_method_check CHECK (method = 'desk');
      ALTER TABLE billing.orders
        DROP COLUMN reference,
        DROP COLUMN declared_paid_at,
        DROP CONSTRAINT orders_method_check,
        ADD CONSTRAINT orders_method_check CHECK (method IN ('free', 'desk'));
      DROP SEQUENCE billing.reference_number;
    `);
  }
}

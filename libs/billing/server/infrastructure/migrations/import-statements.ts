import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What banks say came in, each movement once, and what staff decided it was for, one decision at a time. */
export class ImportStatements1700000020310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE billing.statement_columns (
        account_iban text PRIMARY KEY,
        columns jsonb NOT NULL,
        set_by uuid NOT NULL REFERENCES identity.person (id),
        set_at timestamptz NOT NULL
      );

      CREATE TABLE billing.bank_statement (
        id uuid PRIMARY KEY,
        account_iban text NOT NULL,
        format text NOT NULL CHECK (format IN ('csv', 'camt.053')),
        file_hash text NOT NULL CHECK (file_hash ~ '^[0-9a-f]{64}$'),
        from_day date NOT NULL,
        to_day date NOT NULL,
        imported_by uuid NOT NULL REFERENCES identity.person (id),
        imported_at timestamptz NOT NULL,
        CONSTRAINT statement_once UNIQUE (file_hash, from_day, to_day),
        CHECK (from_day <= to_day)
      );
      CREATE INDEX bank_statement_days ON billing.bank_statement (account_iban, to_day DESC);
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON billing.bank_statement
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

      CREATE TABLE billing.bank_movement (
        id uuid PRIMARY KEY,
        statement_id uuid NOT NULL REFERENCES billing.bank_statement (id),
        fingerprint text NOT NULL CONSTRAINT movement_once UNIQUE CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
        booked_on date NOT NULL,
        amount integer NOT NULL CHECK (amount > 0),
        payer text,
        payer_iban text,
        text text NOT NULL
      );
      CREATE INDEX bank_movement_statement ON billing.bank_movement (statement_id);
      CREATE INDEX bank_movement_day ON billing.bank_movement (booked_on DESC, id DESC);
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON billing.bank_movement
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

      CREATE TABLE billing.bank_decision (
        id uuid PRIMARY KEY,
        movement_id uuid NOT NULL REFERENCES billing.bank_movement (id),
        kind text NOT NULL CHECK (kind IN ('matched', 'returned', 'set-aside')),
        decided_by uuid NOT NULL REFERENCES identity.person (id),
        decided_at timestamptz NOT NULL,
        undone_by uuid REFERENCES identity.person (id),
        undone_at timestamptz,
        CHECK ((undone_by IS NULL) = (undone_at IS NULL))
      );
      CREATE UNIQUE INDEX decision_one_at_a_time ON billing.bank_decision (movement_id) WHERE undone_at IS NULL;
      CREATE INDEX bank_decision_movement ON billing.bank_decision (movement_id);

      CREATE TABLE billing.bank_match (
        id uuid PRIMARY KEY,
        decision_id uuid NOT NULL REFERENCES billing.bank_decision (id),
        order_id uuid NOT NULL REFERENCES billing.orders (id),
        payment_id uuid UNIQUE REFERENCES billing.payment (id),
        UNIQUE (decision_id, order_id)
      );
      CREATE INDEX bank_match_order ON billing.bank_match (order_id);
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON billing.bank_match
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

      ALTER TABLE billing.bank_check ADD COLUMN statement_id uuid REFERENCES billing.bank_statement (id);
      CREATE INDEX bank_check_statement ON billing.bank_check (statement_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE billing.bank_check DROP COLUMN statement_id;
      DROP TABLE billing.bank_match, billing.bank_decision, billing.bank_movement, billing.bank_statement,
        billing.statement_columns;
    `);
  }
}

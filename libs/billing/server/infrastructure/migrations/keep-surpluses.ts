import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Money that came in and nothing asks for: it waits to be given back. Payments that were none are taken back by a row of their own. */
export class KeepSurpluses1700000020300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE billing.surplus (
        id uuid PRIMARY KEY,
        source_kind text NOT NULL CHECK (source_kind IN ('bank-movement', 'gateway')),
        source_id text NOT NULL,
        order_id uuid REFERENCES billing.orders (id),
        payer_id uuid REFERENCES identity.person (id),
        payer_name text NOT NULL,
        amount integer NOT NULL CHECK (amount > 0),
        reason text NOT NULL CHECK (reason IN ('overpaid', 'settled', 'given-up', 'not-ours')),
        arose_at timestamptz NOT NULL,
        withdrawn_at timestamptz,
        returned_on date,
        returned_by uuid REFERENCES identity.person (id),
        return_method text CHECK (return_method IN ('desk', 'transfer', 'card')),
        CONSTRAINT surplus_once_per_source UNIQUE (source_kind, source_id),
        CONSTRAINT surplus_returned CHECK ((returned_on IS NULL) = (return_method IS NULL)),
        CONSTRAINT surplus_returned_by CHECK ((returned_on IS NULL OR return_method = 'card') OR returned_by IS NOT NULL),
        CONSTRAINT surplus_returned_or_withdrawn CHECK (withdrawn_at IS NULL OR returned_on IS NULL)
      );
      CREATE INDEX surplus_open ON billing.surplus (id) WHERE withdrawn_at IS NULL AND returned_on IS NULL;
      CREATE INDEX surplus_order ON billing.surplus (order_id);
      CREATE INDEX surplus_payer ON billing.surplus (payer_id);
      CREATE TRIGGER noticed_once BEFORE DELETE ON billing.surplus
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
      CREATE TRIGGER amount_stays BEFORE UPDATE OF amount, source_kind, source_id ON billing.surplus
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

      CREATE TABLE billing.payment_reversal (
        payment_id uuid PRIMARY KEY REFERENCES billing.payment (id),
        reason text NOT NULL,
        reversed_by uuid NOT NULL REFERENCES identity.person (id),
        reversed_at timestamptz NOT NULL
      );
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON billing.payment_reversal
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
      CREATE FUNCTION billing.keep_reversed() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE billing.orders o
             SET paid = o.paid - y.amount, status = CASE o.status WHEN 'paid' THEN 'open' ELSE o.status END
            FROM billing.payment y WHERE y.id = NEW.payment_id AND o.id = y.order_id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER keep_reversed AFTER INSERT ON billing.payment_reversal
        FOR EACH ROW EXECUTE FUNCTION billing.keep_reversed();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE billing.payment_reversal, billing.surplus;
      DROP FUNCTION billing.keep_reversed;
    `);
  }
}

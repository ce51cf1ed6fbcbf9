import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateBilling1700000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA billing;

      CREATE TABLE billing.price (
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        affiliation text NOT NULL CHECK (affiliation IN ('coworker', 'resident', 'external')),
        amount integer NOT NULL CHECK (amount >= 0),
        currency text NOT NULL DEFAULT 'EUR' CHECK (currency = 'EUR'),
        PRIMARY KEY (subject_kind, subject_id, affiliation)
      );

      CREATE TABLE billing.orders (
        id uuid PRIMARY KEY,
        payer_id uuid NOT NULL REFERENCES identity.person (id),
        requested_by uuid NOT NULL REFERENCES identity.person (id),
        method text NOT NULL CHECK (method IN ('free', 'desk')),
        status text NOT NULL CHECK (status IN ('open', 'paid', 'cancelled')),
        total integer NOT NULL CHECK (total >= 0),
        paid integer NOT NULL DEFAULT 0,
        kept integer NOT NULL DEFAULT 0,
        currency text NOT NULL DEFAULT 'EUR' CHECK (currency = 'EUR'),
        placed_at timestamptz NOT NULL,
        cancelled_at timestamptz,
        cancel_reason text,
        CONSTRAINT orders_not_overpaid CHECK (paid BETWEEN 0 AND total),
        CONSTRAINT orders_keep_what_came_in CHECK (kept BETWEEN 0 AND paid AND (kept = 0 OR status = 'cancelled')),
        CONSTRAINT orders_paid_in_full CHECK (status <> 'paid' OR paid = total),
        CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL))
      );
      CREATE INDEX orders_payer ON billing.orders (payer_id, id DESC);
      CREATE INDEX orders_status ON billing.orders (status, id DESC);

      CREATE TABLE billing.order_line (
        id uuid PRIMARY KEY,
        order_id uuid NOT NULL REFERENCES billing.orders (id),
        kind text NOT NULL,
        subject_id uuid NOT NULL,
        description text NOT NULL,
        amount integer NOT NULL CHECK (amount >= 0),
        UNIQUE (kind, subject_id)
      );
      CREATE INDEX order_line_order ON billing.order_line (order_id);

      CREATE TABLE billing.payment (
        id uuid PRIMARY KEY,
        order_id uuid NOT NULL REFERENCES billing.orders (id),
        method text NOT NULL CHECK (method = 'desk'),
        amount integer NOT NULL CHECK (amount > 0),
        received_at timestamptz NOT NULL,
        recorded_by uuid NOT NULL REFERENCES identity.person (id)
      );
      CREATE INDEX payment_order ON billing.payment (order_id);

      CREATE TABLE billing.receipt (
        payment_id uuid PRIMARY KEY REFERENCES billing.payment (id),
        series text NOT NULL,
        year integer NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        issued_at timestamptz NOT NULL,
        UNIQUE (series, year, number)
      );

      CREATE TABLE billing.numbering (
        series text NOT NULL,
        year integer NOT NULL,
        last integer NOT NULL CHECK (last > 0),
        PRIMARY KEY (series, year)
      );

      CREATE FUNCTION billing.keep_paid() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE billing.orders SET paid = paid + NEW.amount WHERE id = NEW.order_id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER keep_paid AFTER INSERT ON billing.payment FOR EACH ROW EXECUTE FUNCTION billing.keep_paid();
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON billing.payment
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON billing.receipt
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA billing CASCADE');
  }
}

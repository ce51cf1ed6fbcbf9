import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Money given back: once per order and reason, never more than came in and is not kept. */
export class RecordRefunds1700000010400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE billing.refund (
        id uuid PRIMARY KEY,
        order_id uuid NOT NULL REFERENCES billing.orders (id),
        method text NOT NULL CHECK (method = 'desk'),
        amount integer NOT NULL CHECK (amount > 0),
        reason text NOT NULL,
        given_at timestamptz NOT NULL,
        recorded_by uuid NOT NULL REFERENCES identity.person (id),
        series text NOT NULL,
        year integer NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        CONSTRAINT refund_once_per_reason UNIQUE (order_id, reason),
        UNIQUE (series, year, number)
      );
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON billing.refund
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

      ALTER TABLE billing.orders
        ADD COLUMN refunded integer NOT NULL DEFAULT 0,
        ADD CONSTRAINT orders_give_back_what_came_in
          CHECK (refunded BETWEEN 0 AND paid - kept AND (refunded = 0 OR status = 'cancelled'));
      CREATE INDEX orders_to_give_back ON billing.orders (id DESC) WHERE status = 'cancelled' AND paid - kept > refunded;

      CREATE FUNCTION billing.keep_refunded() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE billing.orders SET refunded = refunded + NEW.amount WHERE id = NEW.order_id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER keep_refunded AFTER INSERT ON billing.refund
        FOR EACH ROW EXECUTE FUNCTION billing.keep_refunded();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE billing.refund;
      DROP FUNCTION billing.keep_refunded;
      ALTER TABLE billing.orders DROP COLUMN refunded;
    `);
  }
}

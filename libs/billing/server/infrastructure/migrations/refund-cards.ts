import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Money on its way back to cards. What is on its way counts with what went back already, so that the same money is not
 * given at the desk too.
 */
export class RefundCards1700000020410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE billing.card_refund (
        id uuid PRIMARY KEY,
        order_id uuid NOT NULL REFERENCES billing.orders (id),
        charge_id text NOT NULL,
        credit_id uuid REFERENCES billing.credit (id),
        surplus_id uuid REFERENCES billing.surplus (id),
        amount integer NOT NULL CHECK (amount > 0),
        status text NOT NULL CHECK (status IN ('requested', 'pending', 'done', 'failed')),
        requested_at timestamptz NOT NULL,
        gateway_id text UNIQUE,
        failure text,
        settled_at timestamptz,
        CONSTRAINT card_refund_of_one_thing CHECK (num_nonnulls(credit_id, surplus_id) = 1),
        CONSTRAINT card_refund_taken_on CHECK (status NOT IN ('pending', 'done') OR gateway_id IS NOT NULL),
        CONSTRAINT card_refund_settled CHECK ((status IN ('done', 'failed')) = (settled_at IS NOT NULL))
      );
      CREATE UNIQUE INDEX card_refund_once_per_credit ON billing.card_refund (credit_id) WHERE status <> 'failed';
      CREATE UNIQUE INDEX card_refund_once_per_surplus ON billing.card_refund (surplus_id) WHERE status <> 'failed';
      CREATE INDEX card_refund_under_way ON billing.card_refund (requested_at) WHERE status IN ('requested', 'pending');
      CREATE INDEX card_refund_charge ON billing.card_refund (charge_id);
      CREATE INDEX card_refund_order ON billing.card_refund (order_id);
      CREATE TRIGGER amount_stays BEFORE DELETE OR UPDATE OF order_id, charge_id, credit_id, surplus_id, amount
        ON billing.card_refund FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

      ALTER TABLE billing.orders
        ADD COLUMN going_back integer NOT NULL DEFAULT 0,
        DROP CONSTRAINT orders_give_back_what_came_in,
        ADD CONSTRAINT orders_give_back_what_came_in
          CHECK (refunded >= 0 AND going_back >= 0 AND refunded + going_back <= owed);
      CREATE FUNCTION billing.keep_going_back() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          now_going integer := CASE WHEN NEW.status IN ('requested', 'pending') THEN NEW.amount ELSE 0 END;
          was_going integer := CASE WHEN TG_OP = 'UPDATE' AND OLD.status IN ('requested', 'pending') THEN OLD.amount ELSE 0 END;
        BEGIN
          IF NEW.credit_id IS NOT NULL AND now_going <> was_going THEN
            UPDATE billing.orders SET going_back = going_back + now_going - was_going WHERE id = NEW.order_id;
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER keep_going_back AFTER INSERT OR UPDATE OF status ON billing.card_refund
        FOR EACH ROW EXECUTE FUNCTION billing.keep_going_back();

      ALTER TABLE billing.refund
        DROP CONSTRAINT refund_method_check,
        ADD CONSTRAINT refund_method_check CHECK (method IN ('desk', 'transfer', 'card')),
        ALTER COLUMN recorded_by DROP NOT NULL,
        ADD CONSTRAINT refund_recorded_by CHECK (recorded_by IS NOT NULL OR method = 'card');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE billing.refund
        DROP CONSTRAINT refund_recorded_by,
        ALTER COLUMN recorded_by SET NOT NULL,
        DROP CONSTRAINT refund_method_check,
        ADD CONSTRAINT refund_method_check CHECK (method = 'desk');
      DROP TABLE billing.card_refund;
      DROP FUNCTION billing.keep_going_back;
      ALTER TABLE billing.orders
        DROP COLUMN going_back,
        ADD CONSTRAINT orders_give_back_what_came_in CHECK (refunded BETWEEN 0 AND owed);
    `);
  }
}

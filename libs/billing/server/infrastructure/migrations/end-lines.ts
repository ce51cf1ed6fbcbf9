import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The lines of an order live and end by themselves, and the sums of the order are those of its lines. What is let go of one,
 * and what of that goes back, is written down once per reason, and given back once. Until here an order had one line and ended with it.
 */
export class EndLines1700000020200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE billing.order_line
        ADD COLUMN status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'cancelled')),
        ADD COLUMN cancelled_at timestamptz,
        ADD COLUMN cancel_reason text,
        ADD COLUMN forgone integer NOT NULL DEFAULT 0,
        ADD COLUMN owed integer NOT NULL DEFAULT 0;
      UPDATE billing.order_line line
         SET status = 'cancelled', cancelled_at = o.cancelled_at, cancel_reason = coalesce(o.cancel_reason, ''),
             forgone = o.total - o.kept, owed = o.paid - o.kept
        FROM billing.orders o WHERE o.id = line.order_id AND o.status = 'cancelled';
      ALTER TABLE billing.order_line
        ADD COLUMN kept integer GENERATED ALWAYS AS (CASE status WHEN 'cancelled' THEN amount - forgone ELSE 0 END) STORED,
        ADD CHECK (forgone BETWEEN 0 AND amount),
        ADD CHECK (owed BETWEEN 0 AND forgone),
        ADD CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL AND cancel_reason IS NOT NULL));

      ALTER TABLE billing.orders
        DROP CONSTRAINT orders_not_overpaid,
        DROP CONSTRAINT orders_keep_what_came_in,
        DROP CONSTRAINT orders_paid_in_full,
        DROP CONSTRAINT orders_give_back_what_came_in,
        ALTER COLUMN total SET DEFAULT 0,
        ADD COLUMN forgone integer NOT NULL DEFAULT 0,
        ADD COLUMN owed integer NOT NULL DEFAULT 0;
      UPDATE billing.orders SET forgone = total - kept, owed = paid - kept WHERE status = 'cancelled';
      ALTER TABLE billing.orders
        ADD CONSTRAINT orders_not_overpaid
          CHECK (paid >= 0 AND (status = 'cancelled' OR paid - owed <= total - forgone)),
        ADD CONSTRAINT orders_paid_in_full CHECK (status <> 'paid' OR paid - owed = total - forgone),
        ADD CONSTRAINT orders_keep_what_came_in CHECK (kept >= 0 AND owed >= 0 AND kept + owed <= paid),
        ADD CONSTRAINT orders_give_back_what_came_in CHECK (refunded BETWEEN 0 AND owed);
      DROP INDEX billing.orders_to_give_back;
      CREATE INDEX orders_to_give_back ON billing.orders (id DESC) WHERE owed > refunded;

      CREATE FUNCTION billing.keep_sums() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'INSERT' THEN
            UPDATE billing.orders SET total = total + NEW.amount WHERE id = NEW.order_id AND NEW.amount > 0;
          ELSE
            UPDATE billing.orders
               SET forgone = forgone + NEW.forgone - OLD.forgone,
                   owed = owed + NEW.owed - OLD.owed,
                   kept = kept + NEW.kept - OLD.kept
             WHERE id = NEW.order_id;
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER keep_total AFTER INSERT ON billing.order_line
        FOR EACH ROW EXECUTE FUNCTION billing.keep_sums();
      CREATE TRIGGER keep_sums AFTER UPDATE OF status, forgone, owed ON billing.order_line
        FOR EACH ROW EXECUTE FUNCTION billing.keep_sums();
      CREATE TRIGGER agreed_once BEFORE DELETE OR UPDATE OF order_id, kind, description, amount ON billing.order_line
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

      CREATE TABLE billing.credit (
        id uuid PRIMARY KEY,
        order_id uuid NOT NULL REFERENCES billing.orders (id),
        line_id uuid NOT NULL REFERENCES billing.order_line (id),
        reason text NOT NULL,
        cause_id uuid NOT NULL,
        forgone integer NOT NULL CHECK (forgone >= 0),
        amount integer NOT NULL CHECK (amount >= 0),
        arose_at timestamptz NOT NULL,
        voided_at timestamptz,
        CHECK (forgone > 0 OR amount > 0)
      );
      CREATE UNIQUE INDEX credit_once_per_reason ON billing.credit (line_id, reason, cause_id) WHERE voided_at IS NULL;
      CREATE INDEX credit_order ON billing.credit (order_id);
      INSERT INTO billing.credit (id, order_id, line_id, reason, cause_id, forgone, amount, arose_at)
      SELECT gen_random_uuid(), order_id, id, cancel_reason, id, forgone, owed, cancelled_at
        FROM billing.order_line WHERE forgone > 0;

      ALTER TABLE billing.refund
        DROP CONSTRAINT refund_once_per_reason,
        ADD COLUMN credit_id uuid REFERENCES billing.credit (id);
      ALTER TABLE billing.refund DISABLE TRIGGER append_only;
      UPDATE billing.refund SET credit_id = (SELECT id FROM billing.credit WHERE credit.order_id = refund.order_id);
      ALTER TABLE billing.refund ENABLE TRIGGER append_only;
      ALTER TABLE billing.refund
        ALTER COLUMN credit_id SET NOT NULL,
        ADD CONSTRAINT refund_once_per_reason UNIQUE (credit_id);
      CREATE INDEX refund_order ON billing.refund (order_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE billing.refund
        DROP COLUMN credit_id,
        ADD CONSTRAINT refund_once_per_reason UNIQUE (order_id, reason);
      DROP INDEX billing.refund_order;
      DROP TABLE billing.credit;
      DROP TRIGGER keep_total ON billing.order_line;
      DROP TRIGGER keep_sums ON billing.order_line;
      DROP TRIGGER agreed_once ON billing.order_line;
      DROP FUNCTION billing.keep_sums;
      DROP INDEX billing.orders_to_give_back;
      ALTER TABLE billing.orders
        DROP COLUMN forgone,
        DROP COLUMN owed,
        ALTER COLUMN total DROP DEFAULT,
        ADD CONSTRAINT orders_not_overpaid CHECK (paid BETWEEN 0 AND total),
        ADD CONSTRAINT orders_keep_what_came_in CHECK (kept BETWEEN 0 AND paid AND (kept = 0 OR status = 'cancelled')),
        ADD CONSTRAINT orders_paid_in_full CHECK (status <> 'paid' OR paid = total),
        ADD CONSTRAINT orders_give_back_what_came_in
          CHECK (refunded BETWEEN 0 AND paid - kept AND (refunded = 0 OR status = 'cancelled'));
      CREATE INDEX orders_to_give_back ON billing.orders (id DESC) WHERE status = 'cancelled' AND paid - kept > refunded;
      ALTER TABLE billing.order_line
        DROP COLUMN kept,
        DROP COLUMN status,
        DROP COLUMN cancelled_at,
        DROP COLUMN cancel_reason,
        DROP COLUMN forgone,
        DROP COLUMN owed;
    `);
  }
}

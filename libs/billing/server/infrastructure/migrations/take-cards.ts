import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Checkouts at the gateway, one at a time for an order, and what the gateway tells of them. */
export class TakeCards1700000020400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE billing.checkout (
        id uuid PRIMARY KEY,
        order_id uuid NOT NULL REFERENCES billing.orders (id),
        status text NOT NULL CHECK (status IN ('opening', 'open', 'complete', 'expired')),
        amount integer NOT NULL CHECK (amount > 0),
        description text NOT NULL,
        locale text NOT NULL CHECK (locale IN ('it', 'en')),
        opened_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        gateway_id text UNIQUE,
        url text,
        closed_at timestamptz,
        CONSTRAINT checkout_at_gateway CHECK (status NOT IN ('open', 'complete') OR gateway_id IS NOT NULL),
        CONSTRAINT checkout_closed CHECK ((status IN ('complete', 'expired')) = (closed_at IS NOT NULL))
      );
      CREATE UNIQUE INDEX checkout_one_at_a_time ON billing.checkout (order_id) WHERE status IN ('opening', 'open');
      CREATE INDEX checkout_order ON billing.checkout (order_id);

      CREATE TABLE billing.gateway_event (
        id text PRIMARY KEY,
        type text NOT NULL,
        subject_id text NOT NULL,
        received_at timestamptz NOT NULL
      );
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON billing.gateway_event
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE billing.gateway_event, billing.checkout');
  }
}

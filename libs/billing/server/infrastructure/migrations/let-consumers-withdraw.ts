import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What consumers told us of their withdrawing, once for each order. */
export class LetConsumersWithdraw1700000020420 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE billing.withdrawal (
        id uuid PRIMARY KEY,
        order_id uuid NOT NULL UNIQUE REFERENCES billing.orders (id),
        stated_name text NOT NULL,
        stated_email text NOT NULL,
        received_at timestamptz NOT NULL,
        refund_due_on date NOT NULL
      );
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON billing.withdrawal
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE billing.withdrawal');
  }
}

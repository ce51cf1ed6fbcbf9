import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cancellations carried out person by person, places that go on in another edition, and seats nobody can take any more. */
export class DecideEditions1700000010402 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE enrolment.operation (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('cancel-edition', 'cancel-session')),
        cause_id uuid NOT NULL,
        edition_id uuid NOT NULL REFERENCES scheduling.edition (id),
        reason text NOT NULL,
        started_by uuid REFERENCES identity.person (id),
        started_at timestamptz NOT NULL,
        CONSTRAINT operation_once_per_cause UNIQUE (kind, cause_id)
      );
      CREATE INDEX operation_edition ON enrolment.operation (edition_id, id);

      CREATE TABLE enrolment.operation_item (
        operation_id uuid NOT NULL REFERENCES enrolment.operation (id),
        enrolment_id uuid NOT NULL REFERENCES enrolment.enrolment (id),
        expected integer NOT NULL CHECK (expected >= 0),
        refund integer CHECK (refund >= 0),
        done_at timestamptz,
        error text,
        PRIMARY KEY (operation_id, enrolment_id),
        CHECK (done_at IS NOT NULL OR refund IS NULL),
        CHECK (done_at IS NULL OR error IS NULL)
      );

      ALTER TABLE enrolment.enrolment ADD COLUMN continues_id uuid UNIQUE REFERENCES enrolment.enrolment (id);
      ALTER TABLE enrolment.enrolment DROP CONSTRAINT enrolment_order_id_key;
      CREATE UNIQUE INDEX enrolment_order ON enrolment.enrolment (order_id) WHERE status <> 'transferred';

      ALTER TABLE enrolment.seat_pool ADD COLUMN closed boolean NOT NULL DEFAULT false;
      CREATE FUNCTION enrolment.refuse_closed_seats() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'edition % takes nobody any more', NEW.edition_id
            USING ERRCODE = '23514', CONSTRAINT = 'seat_pool_closed';
        END $$;
      CREATE TRIGGER refuse_closed_seats BEFORE UPDATE OF occupied ON enrolment.seat_pool
        FOR EACH ROW WHEN (NEW.closed AND NEW.occupied > OLD.occupied)
        EXECUTE FUNCTION enrolment.refuse_closed_seats();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER refuse_closed_seats ON enrolment.seat_pool;
      DROP FUNCTION enrolment.refuse_closed_seats;
      ALTER TABLE enrolment.seat_pool DROP COLUMN closed;
      DROP INDEX enrolment.enrolment_order;
      ALTER TABLE enrolment.enrolment DROP COLUMN continues_id;
      ALTER TABLE enrolment.enrolment ADD CONSTRAINT enrolment_order_id_key UNIQUE (order_id);
      DROP TABLE enrolment.operation_item, enrolment.operation;
    `);
  }
}

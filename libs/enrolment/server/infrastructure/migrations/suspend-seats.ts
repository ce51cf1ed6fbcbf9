import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Seats somebody paid for so that somebody in need can take them. How much of each is used is kept by a trigger from what
 * it covers; the CHECK on it is what makes giving the same money twice impossible.
 */
export class SuspendSeats1700000020600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE enrolment.suspended_seat (
        id uuid PRIMARY KEY,
        course_id uuid REFERENCES catalogue.course (id),
        order_id uuid NOT NULL REFERENCES billing.orders (id),
        amount integer NOT NULL CHECK (amount >= 0),
        used integer NOT NULL DEFAULT 0,
        paid boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL,
        CONSTRAINT suspended_seat_not_overspent CHECK (used BETWEEN 0 AND amount)
      );
      CREATE INDEX suspended_seat_order ON enrolment.suspended_seat (order_id);
      CREATE INDEX suspended_seat_course ON enrolment.suspended_seat (course_id);
      CREATE INDEX suspended_seat_left ON enrolment.suspended_seat (id) WHERE paid AND used < amount;

      CREATE TABLE enrolment.suspended_grant (
        id uuid PRIMARY KEY,
        enrolment_id uuid NOT NULL REFERENCES enrolment.enrolment (id),
        reason text NOT NULL CHECK (reason <> ''),
        granted_by uuid NOT NULL REFERENCES identity.person (id),
        granted_at timestamptz NOT NULL,
        returned_at timestamptz
      );
      CREATE UNIQUE INDEX suspended_grant_enrolment ON enrolment.suspended_grant (enrolment_id);
      CREATE INDEX suspended_grant_by ON enrolment.suspended_grant (granted_by);

      CREATE TABLE enrolment.suspended_cover (
        grant_id uuid NOT NULL REFERENCES enrolment.suspended_grant (id),
        seat_id uuid NOT NULL REFERENCES enrolment.suspended_seat (id),
        amount integer NOT NULL CHECK (amount > 0),
        returned boolean NOT NULL DEFAULT false,
        PRIMARY KEY (grant_id, seat_id)
      );
      CREATE INDEX suspended_cover_seat ON enrolment.suspended_cover (seat_id);

      CREATE FUNCTION enrolment.keep_suspended() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'UPDATE' THEN
            UPDATE enrolment.suspended_seat SET used = used - OLD.amount WHERE id = OLD.seat_id;
          ELSE
            UPDATE enrolment.suspended_seat SET used = used + NEW.amount WHERE id = NEW.seat_id AND paid;
            IF NOT FOUND THEN
              RAISE EXCEPTION 'suspended seat % is not paid', NEW.seat_id
                USING ERRCODE = '23514', CONSTRAINT = 'suspended_seat_paid';
            END IF;
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER use_suspended AFTER INSERT ON enrolment.suspended_cover
        FOR EACH ROW EXECUTE FUNCTION enrolment.keep_suspended();
      CREATE TRIGGER return_suspended AFTER UPDATE OF returned ON enrolment.suspended_cover
        FOR EACH ROW WHEN (NEW.returned AND NOT OLD.returned) EXECUTE FUNCTION enrolment.keep_suspended();
      CREATE TRIGGER covered_once BEFORE DELETE OR UPDATE OF grant_id, seat_id, amount ON enrolment.suspended_cover
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
      CREATE TRIGGER returned_once BEFORE UPDATE OF returned ON enrolment.suspended_cover
        FOR EACH ROW WHEN (OLD.returned) EXECUTE FUNCTION platform.refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE enrolment.suspended_cover, enrolment.suspended_grant, enrolment.suspended_seat;
      DROP FUNCTION enrolment.keep_suspended;
    `);
  }
}

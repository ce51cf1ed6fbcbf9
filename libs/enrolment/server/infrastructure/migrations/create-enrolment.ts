import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateEnrolment1700000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA enrolment;

      CREATE TABLE enrolment.seat_pool (
        edition_id uuid NOT NULL REFERENCES scheduling.edition (id),
        kind text NOT NULL,
        key text NOT NULL,
        capacity integer NOT NULL CHECK (capacity > 0),
        occupied integer NOT NULL DEFAULT 0 CHECK (occupied >= 0),
        PRIMARY KEY (edition_id, kind, key),
        CONSTRAINT seat_pool_not_oversold CHECK (occupied <= capacity)
      );

      CREATE TABLE enrolment.enrolment (
        id uuid PRIMARY KEY,
        edition_id uuid NOT NULL REFERENCES scheduling.edition (id),
        participant_id uuid NOT NULL REFERENCES identity.person (id),
        requester_id uuid NOT NULL REFERENCES identity.person (id),
        payer_id uuid NOT NULL REFERENCES identity.person (id),
        order_id uuid NOT NULL UNIQUE REFERENCES billing.orders (id),
        pay_by text NOT NULL CHECK (pay_by IN ('free', 'desk')),
        status text NOT NULL CHECK (status IN ('held', 'pending', 'enrolled', 'completed', 'not_completed',
                                               'withdrawn', 'cancelled', 'expired', 'transferred')),
        policy jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        status_since timestamptz NOT NULL
      );
      CREATE FUNCTION enrolment.occupies_seat(status text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
        AS $$ SELECT status IN ('held', 'pending', 'enrolled', 'completed', 'not_completed') $$;

      CREATE UNIQUE INDEX enrolment_one_active_place ON enrolment.enrolment (edition_id, participant_id)
        WHERE status IN ('held', 'pending', 'enrolled', 'completed', 'not_completed');
      CREATE INDEX enrolment_edition ON enrolment.enrolment (edition_id, id);
      CREATE INDEX enrolment_participant ON enrolment.enrolment (participant_id, id DESC);

      CREATE TABLE enrolment.transition (
        id uuid PRIMARY KEY,
        enrolment_id uuid NOT NULL REFERENCES enrolment.enrolment (id) DEFERRABLE INITIALLY DEFERRED,
        from_status text,
        to_status text NOT NULL,
        at timestamptz NOT NULL,
        actor_id uuid,
        reason text NOT NULL
      );
      CREATE INDEX transition_enrolment ON enrolment.transition (enrolment_id, id);
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON enrolment.transition
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

      CREATE FUNCTION enrolment.keep_seats() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          was integer := CASE WHEN TG_OP <> 'INSERT' AND enrolment.occupies_seat(OLD.status) THEN 1 ELSE 0 END;
          is_now integer := CASE WHEN TG_OP <> 'DELETE' AND enrolment.occupies_seat(NEW.status) THEN 1 ELSE 0 END;
        BEGIN
          IF was = is_now THEN RETURN NULL; END IF;
          UPDATE enrolment.seat_pool SET occupied = occupied + is_now - was
            WHERE edition_id = COALESCE(NEW.edition_id, OLD.edition_id) AND kind = 'edition' AND key = '';
          IF NOT FOUND THEN
            RAISE EXCEPTION 'edition % has no seats', COALESCE(NEW.edition_id, OLD.edition_id)
              USING ERRCODE = '23514', CONSTRAINT = 'enrolment_needs_seat_pool';
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER keep_seats AFTER INSERT OR DELETE OR UPDATE OF status ON enrolment.enrolment
        FOR EACH ROW EXECUTE FUNCTION enrolment.keep_seats();

      CREATE FUNCTION enrolment.refuse_reopening() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.edition_id <> OLD.edition_id OR NEW.participant_id <> OLD.participant_id
             OR (NEW.status <> OLD.status AND NOT enrolment.occupies_seat(OLD.status)) THEN
            RAISE EXCEPTION 'enrolment % is closed', OLD.id
              USING ERRCODE = '23514', CONSTRAINT = 'enrolment_final_status';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER refuse_reopening BEFORE UPDATE ON enrolment.enrolment
        FOR EACH ROW EXECUTE FUNCTION enrolment.refuse_reopening();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA enrolment CASCADE');
  }
}

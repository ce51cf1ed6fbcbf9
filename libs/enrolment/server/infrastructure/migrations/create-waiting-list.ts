import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The queue of an edition: its turns, the places held by offers, the places reserved before names exist. */
export class CreateWaitingList1700000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE enrolment.seat_pool ADD COLUMN waiting integer NOT NULL DEFAULT 0 CHECK (waiting >= 0);

      CREATE TABLE enrolment.waiting_entry (
        id uuid PRIMARY KEY,
        turn bigint GENERATED ALWAYS AS IDENTITY,
        edition_id uuid NOT NULL REFERENCES scheduling.edition (id),
        person_id uuid NOT NULL REFERENCES identity.person (id),
        requester_id uuid NOT NULL REFERENCES identity.person (id),
        places integer NOT NULL CHECK (places BETWEEN 1 AND 40),
        pay_by text NOT NULL CHECK (pay_by IN ('free', 'desk')),
        automatic boolean NOT NULL,
        status text NOT NULL CHECK (status IN ('waiting', 'offered', 'accepted', 'declined', 'expired', 'withdrawn')),
        passed_over text,
        offered_until timestamptz,
        created_at timestamptz NOT NULL,
        status_since timestamptz NOT NULL,
        CHECK (status <> 'offered' OR offered_until IS NOT NULL)
      );
      CREATE UNIQUE INDEX waiting_one_turn ON enrolment.waiting_entry (edition_id, person_id)
        WHERE status IN ('waiting', 'offered');
      CREATE INDEX waiting_queue ON enrolment.waiting_entry (edition_id, turn) WHERE status = 'waiting';
      CREATE INDEX waiting_offers ON enrolment.waiting_entry (offered_until) WHERE status = 'offered';
      CREATE INDEX waiting_edition ON enrolment.waiting_entry (edition_id, turn);
      CREATE INDEX waiting_person ON enrolment.waiting_entry (person_id, id DESC);
      CREATE INDEX seat_pool_waited_for ON enrolment.seat_pool (edition_id) WHERE waiting > 0;

      CREATE TABLE enrolment.waiting_transition (
        id uuid PRIMARY KEY,
        entry_id uuid NOT NULL REFERENCES enrolment.waiting_entry (id) DEFERRABLE INITIALLY DEFERRED,
        from_status text,
        to_status text NOT NULL,
        at timestamptz NOT NULL,
        actor_id uuid,
        reason text NOT NULL
      );
      CREATE INDEX waiting_transition_entry ON enrolment.waiting_transition (entry_id, id);
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON enrolment.waiting_transition
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

      CREATE TABLE enrolment.seat_block (
        id uuid PRIMARY KEY,
        edition_id uuid NOT NULL REFERENCES scheduling.edition (id),
        waiting_entry_id uuid UNIQUE REFERENCES enrolment.waiting_entry (id),
        label text NOT NULL,
        units integer NOT NULL CHECK (units >= 0),
        created_by uuid NOT NULL REFERENCES identity.person (id),
        created_at timestamptz NOT NULL
      );
      CREATE INDEX seat_block_edition ON enrolment.seat_block (edition_id, id);

      ALTER TABLE enrolment.enrolment
        ADD COLUMN allocation text NOT NULL DEFAULT 'open' CHECK (allocation IN ('open', 'turn', 'block', 'override')),
        ADD COLUMN waiting_entry_id uuid UNIQUE REFERENCES enrolment.waiting_entry (id),
        ADD COLUMN seat_block_id uuid REFERENCES enrolment.seat_block (id),
        ADD CONSTRAINT enrolment_names_its_turn CHECK ((allocation = 'turn') = (waiting_entry_id IS NOT NULL)),
        ADD CONSTRAINT enrolment_names_its_block CHECK ((allocation = 'block') = (seat_block_id IS NOT NULL));

      -- Who comes by the public door takes no place while anybody waits for one.
      CREATE OR REPLACE FUNCTION enrolment.keep_seats() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          was integer := CASE WHEN TG_OP <> 'INSERT' AND enrolment.occupies_seat(OLD.status) THEN 1 ELSE 0 END;
          is_now integer := CASE WHEN TG_OP <> 'DELETE' AND enrolment.occupies_seat(NEW.status) THEN 1 ELSE 0 END;
          queue integer;
        BEGIN
          IF was = is_now THEN RETURN NULL; END IF;
          UPDATE enrolment.seat_pool SET occupied = occupied + is_now - was
            WHERE edition_id = COALESCE(NEW.edition_id, OLD.edition_id) AND kind = 'edition' AND key = ''
            RETURNING waiting INTO queue;
          IF NOT FOUND THEN
            RAISE EXCEPTION 'edition % has no seats', COALESCE(NEW.edition_id, OLD.edition_id)
              USING ERRCODE = '23514', CONSTRAINT = 'enrolment_needs_seat_pool';
          END IF;
          IF TG_OP = 'INSERT' AND queue > 0 AND NEW.allocation = 'open' THEN
            RAISE EXCEPTION 'edition % has a queue', NEW.edition_id
              USING ERRCODE = '23514', CONSTRAINT = 'enrolment_queue_first';
          END IF;
          RETURN NULL;
        END $$;

      CREATE FUNCTION enrolment.keep_offers() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE enrolment.seat_pool SET
            occupied = occupied + (CASE WHEN NEW.status = 'offered' THEN NEW.places ELSE 0 END)
                                - (CASE WHEN TG_OP = 'UPDATE' AND OLD.status = 'offered' THEN OLD.places ELSE 0 END),
            waiting = waiting + (CASE WHEN NEW.status = 'waiting' THEN NEW.places ELSE 0 END)
                              - (CASE WHEN TG_OP = 'UPDATE' AND OLD.status = 'waiting' THEN OLD.places ELSE 0 END)
            WHERE edition_id = NEW.edition_id AND kind = 'edition' AND key = '';
          IF NOT FOUND THEN
            RAISE EXCEPTION 'edition % has no seats', NEW.edition_id
              USING ERRCODE = '23514', CONSTRAINT = 'enrolment_needs_seat_pool';
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER keep_offers AFTER INSERT OR UPDATE OF status ON enrolment.waiting_entry
        FOR EACH ROW EXECUTE FUNCTION enrolment.keep_offers();

      CREATE FUNCTION enrolment.refuse_new_turn() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'DELETE' OR NEW.edition_id <> OLD.edition_id OR NEW.person_id <> OLD.person_id
             OR NEW.places <> OLD.places OR NEW.turn <> OLD.turn
             OR (NEW.status <> OLD.status AND OLD.status NOT IN ('waiting', 'offered'))
             OR (NEW.status = 'waiting' AND OLD.status <> 'waiting') THEN
            RAISE EXCEPTION 'turn % is closed', OLD.id USING ERRCODE = '23514', CONSTRAINT = 'waiting_final_status';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER refuse_new_turn BEFORE UPDATE OR DELETE ON enrolment.waiting_entry
        FOR EACH ROW EXECUTE FUNCTION enrolment.refuse_new_turn();

      CREATE FUNCTION enrolment.keep_blocks() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE enrolment.seat_pool SET
            occupied = occupied + (CASE WHEN TG_OP <> 'DELETE' THEN NEW.units ELSE 0 END)
                                - (CASE WHEN TG_OP <> 'INSERT' THEN OLD.units ELSE 0 END)
            WHERE edition_id = COALESCE(NEW.edition_id, OLD.edition_id) AND kind = 'edition' AND key = '';
          RETURN NULL;
        END $$;
      CREATE TRIGGER keep_blocks AFTER INSERT OR DELETE OR UPDATE OF units ON enrolment.seat_block
        FOR EACH ROW EXECUTE FUNCTION enrolment.keep_blocks();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE enrolment.seat_block, enrolment.waiting_transition, enrolment.waiting_entry CASCADE;
    `);
  }
}

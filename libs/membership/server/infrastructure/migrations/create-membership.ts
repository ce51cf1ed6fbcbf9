import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Plans, memberships and the ledger of what they grant. What is available and reserved of a lot is kept by a trigger
 * from entries that are never changed: no other way leads to it.
 */
export class CreateMembership1700000020110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA membership;

      CREATE TABLE membership.plan (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (name <> ''),
        description text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('path', 'annual', 'pack', 'community', 'activity')),
        unit text CHECK (unit IN ('training', 'credit', 'hour')),
        amount integer CHECK (amount > 0),
        scope jsonb NOT NULL CHECK (scope->>'kind' IN ('all', 'courses', 'paths', 'topics')),
        weights jsonb NOT NULL,
        validity jsonb NOT NULL CHECK (validity->>'kind' IN ('months', 'social-year')),
        grace_days integer NOT NULL CHECK (grace_days BETWEEN 0 AND 366),
        on_sale boolean NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        CONSTRAINT plan_grants CHECK ((unit IS NULL) = (amount IS NULL) AND (kind = 'community') = (unit IS NULL))
      );
      CREATE INDEX plan_on_sale ON membership.plan (id) WHERE on_sale;

      CREATE TABLE membership.membership (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES identity.person (id),
        plan_id uuid NOT NULL REFERENCES membership.plan (id),
        order_id uuid NOT NULL REFERENCES billing.orders (id),
        renews_id uuid REFERENCES membership.membership (id),
        terms jsonb NOT NULL,
        asked_at timestamptz NOT NULL,
        starts_on date,
        ends_on date,
        cancelled_at timestamptz,
        cancel_reason text,
        CHECK ((cancelled_at IS NULL) = (cancel_reason IS NULL)),
        CONSTRAINT membership_dates CHECK ((starts_on IS NULL) = (ends_on IS NULL) AND starts_on <= ends_on)
      );
      CREATE INDEX membership_person ON membership.membership (person_id, id DESC);
      CREATE INDEX membership_plan ON membership.membership (plan_id, id DESC);
      CREATE INDEX membership_order ON membership.membership (order_id);
      CREATE UNIQUE INDEX membership_one_pending ON membership.membership (person_id, plan_id)
        WHERE starts_on IS NULL AND cancelled_at IS NULL;
      CREATE UNIQUE INDEX membership_renewed_once ON membership.membership (renews_id) WHERE cancelled_at IS NULL;

      CREATE TABLE membership.suspension (
        id uuid PRIMARY KEY,
        membership_id uuid NOT NULL REFERENCES membership.membership (id),
        from_on date NOT NULL,
        until_on date,
        resumed boolean NOT NULL DEFAULT false,
        reason text NOT NULL CHECK (reason <> ''),
        by_person uuid NOT NULL REFERENCES identity.person (id),
        CHECK (until_on >= from_on),
        CHECK (NOT resumed OR until_on IS NOT NULL)
      );
      CREATE INDEX suspension_membership ON membership.suspension (membership_id);
      CREATE UNIQUE INDEX suspension_one_open ON membership.suspension (membership_id) WHERE NOT resumed;
      CREATE INDEX suspension_to_end ON membership.suspension (until_on) WHERE NOT resumed;

      CREATE TABLE membership.upgrade (
        id uuid PRIMARY KEY,
        membership_id uuid NOT NULL REFERENCES membership.membership (id),
        from_plan_id uuid NOT NULL REFERENCES membership.plan (id),
        to_plan_id uuid NOT NULL REFERENCES membership.plan (id),
        order_id uuid NOT NULL REFERENCES billing.orders (id),
        terms jsonb NOT NULL,
        amount integer NOT NULL CHECK (amount > 0),
        asked_at timestamptz NOT NULL,
        done_at timestamptz,
        dropped_at timestamptz,
        CHECK (done_at IS NULL OR dropped_at IS NULL)
      );
      CREATE INDEX upgrade_membership ON membership.upgrade (membership_id);
      CREATE INDEX upgrade_from_plan ON membership.upgrade (from_plan_id);
      CREATE INDEX upgrade_to_plan ON membership.upgrade (to_plan_id);
      CREATE INDEX upgrade_order ON membership.upgrade (order_id);
      CREATE UNIQUE INDEX upgrade_one_waiting ON membership.upgrade (membership_id)
        WHERE done_at IS NULL AND dropped_at IS NULL;

      CREATE TABLE membership.lot (
        id uuid PRIMARY KEY,
        membership_id uuid NOT NULL REFERENCES membership.membership (id),
        unit text NOT NULL CHECK (unit IN ('training', 'credit', 'hour')),
        scope jsonb NOT NULL CHECK (scope->>'kind' IN ('all', 'courses', 'paths', 'topics')),
        weights jsonb NOT NULL,
        valid_from date NOT NULL,
        valid_to date NOT NULL,
        available integer NOT NULL DEFAULT 0,
        reserved integer NOT NULL DEFAULT 0,
        CONSTRAINT lot_dates CHECK (valid_from <= valid_to),
        CONSTRAINT lot_not_overspent CHECK (available >= 0),
        CONSTRAINT lot_reserved CHECK (reserved >= 0)
      );
      CREATE INDEX lot_membership ON membership.lot (membership_id);
      CREATE INDEX lot_to_expire ON membership.lot (valid_to) WHERE available > 0;

      -- \`cause\` is why: an enrolment, a payment, a decision of staff. One cause has one effect of a kind on a lot.
      CREATE TABLE membership.entry (
        id uuid PRIMARY KEY,
        lot_id uuid NOT NULL REFERENCES membership.lot (id),
        kind text NOT NULL CHECK (kind IN ('grant', 'reserve', 'consume', 'release', 'forfeit', 'expire', 'adjust')),
        amount integer NOT NULL,
        cause uuid NOT NULL,
        course_id uuid REFERENCES catalogue.course (id),
        about text NOT NULL,
        at timestamptz NOT NULL,
        actor_id uuid REFERENCES identity.person (id),
        CONSTRAINT entry_amount CHECK (amount > 0 OR (kind = 'adjust' AND amount <> 0)),
        CONSTRAINT entry_one_effect UNIQUE (lot_id, kind, cause)
      );
      CREATE INDEX entry_cause ON membership.entry (cause);
      CREATE INDEX entry_course ON membership.entry (course_id) WHERE course_id IS NOT NULL;
      CREATE INDEX entry_actor ON membership.entry (actor_id) WHERE actor_id IS NOT NULL;
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON membership.entry
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

      CREATE FUNCTION membership.keep_balance() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          by_available integer := NEW.amount * CASE WHEN NEW.kind IN ('grant', 'release', 'adjust') THEN 1
                                                    WHEN NEW.kind IN ('reserve', 'expire') THEN -1 ELSE 0 END;
          by_reserved integer := NEW.amount * CASE WHEN NEW.kind = 'reserve' THEN 1
                                                   WHEN NEW.kind IN ('consume', 'release', 'forfeit') THEN -1 ELSE 0 END;
        BEGIN
          UPDATE membership.lot SET available = available + by_available, reserved = reserved + by_reserved
            WHERE id = NEW.lot_id;
          -- The lot's row is locked by now: nobody else ends what this cause reserved.
          IF NEW.kind IN ('consume', 'release', 'forfeit') AND
             (SELECT sum(CASE kind WHEN 'reserve' THEN amount ELSE -amount END) FROM membership.entry
               WHERE lot_id = NEW.lot_id AND cause = NEW.cause AND kind IN ('reserve', 'consume', 'release', 'forfeit')) < 0 THEN
            RAISE EXCEPTION 'nothing is reserved for % any more', NEW.cause
              USING ERRCODE = '23514', CONSTRAINT = 'entry_ends_what_is_reserved';
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER keep_balance AFTER INSERT ON membership.entry
        FOR EACH ROW EXECUTE FUNCTION membership.keep_balance();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA membership CASCADE');
  }
}

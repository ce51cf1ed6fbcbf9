import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What lowers a price: discounts, proven concessions, codes. Nobody uses a code once too often, whoever writes it. */
export class PriceThings1700000020210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE billing.discount (
        id uuid PRIMARY KEY,
        subject_kind text NOT NULL,
        subject_id uuid,
        kind text NOT NULL CHECK (kind IN ('member', 'age', 'concession', 'early')),
        percent integer CHECK (percent BETWEEN 1 AND 100),
        amount integer CHECK (amount > 0),
        plan_id uuid,
        age_from integer,
        age_to integer,
        concession text CHECK (concession IN ('student', 'job-seeker', 'low-income', 'disability')),
        until date,
        created_by uuid NOT NULL REFERENCES identity.person (id),
        created_at timestamptz NOT NULL,
        ended_by uuid REFERENCES identity.person (id),
        ended_at timestamptz,
        CONSTRAINT discount_cut CHECK ((percent IS NULL) <> (amount IS NULL)),
        CONSTRAINT discount_of_plan CHECK (plan_id IS NULL OR kind = 'member'),
        CONSTRAINT discount_of_age CHECK ((kind = 'age') = (age_from IS NOT NULL AND age_to IS NOT NULL)
                                          AND age_from BETWEEN 0 AND age_to),
        CONSTRAINT discount_of_concession CHECK ((kind = 'concession') = (concession IS NOT NULL)),
        CONSTRAINT discount_early CHECK ((kind = 'early') = (until IS NOT NULL)),
        CHECK ((ended_at IS NULL) = (ended_by IS NULL))
      );
      CREATE INDEX discount_subject ON billing.discount (subject_kind, subject_id) WHERE ended_at IS NULL;
      CREATE INDEX discount_newest ON billing.discount (id DESC);

      CREATE TABLE billing.promo_code (
        id uuid PRIMARY KEY,
        code text NOT NULL CONSTRAINT promo_code_once UNIQUE CHECK (code ~ '^[A-Z0-9-]{3,30}$'),
        percent integer CHECK (percent BETWEEN 1 AND 100),
        amount integer CHECK (amount > 0),
        from_day date NOT NULL,
        to_day date NOT NULL,
        subject_kind text,
        subject_id uuid,
        most integer CHECK (most > 0),
        most_each integer NOT NULL CHECK (most_each > 0),
        used integer NOT NULL DEFAULT 0 CHECK (used >= 0),
        created_by uuid NOT NULL REFERENCES identity.person (id),
        created_at timestamptz NOT NULL,
        ended_by uuid REFERENCES identity.person (id),
        ended_at timestamptz,
        CONSTRAINT promo_code_not_overused CHECK (used <= most),
        CHECK ((percent IS NULL) <> (amount IS NULL)),
        CHECK (from_day <= to_day),
        CHECK ((subject_kind IS NULL) = (subject_id IS NULL)),
        CHECK ((ended_at IS NULL) = (ended_by IS NULL))
      );

      CREATE TABLE billing.promo_use (
        promo_code_id uuid NOT NULL REFERENCES billing.promo_code (id),
        person_id uuid NOT NULL REFERENCES identity.person (id),
        used integer NOT NULL CHECK (used >= 0),
        most integer NOT NULL,
        PRIMARY KEY (promo_code_id, person_id),
        CONSTRAINT promo_use_each CHECK (used <= most)
      );
      CREATE INDEX promo_use_person ON billing.promo_use (person_id);

      CREATE TABLE billing.redemption (
        id uuid PRIMARY KEY,
        promo_code_id uuid NOT NULL REFERENCES billing.promo_code (id),
        person_id uuid NOT NULL REFERENCES identity.person (id),
        line_id uuid NOT NULL CONSTRAINT redemption_once_per_line UNIQUE REFERENCES billing.order_line (id),
        redeemed_at timestamptz NOT NULL,
        released_at timestamptz
      );
      CREATE INDEX redemption_code ON billing.redemption (promo_code_id, id);
      CREATE INDEX redemption_person ON billing.redemption (person_id);

      CREATE FUNCTION billing.count_redemptions() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'INSERT' THEN
            UPDATE billing.promo_code SET used = used + 1 WHERE id = NEW.promo_code_id;
            INSERT INTO billing.promo_use AS u (promo_code_id, person_id, used, most)
            SELECT id, NEW.person_id, 1, most_each FROM billing.promo_code WHERE id = NEW.promo_code_id
            ON CONFLICT (promo_code_id, person_id) DO UPDATE SET used = u.used + 1, most = EXCLUDED.most;
          ELSE
            UPDATE billing.promo_code SET used = used - 1 WHERE id = NEW.promo_code_id;
            UPDATE billing.promo_use SET used = used - 1
             WHERE promo_code_id = NEW.promo_code_id AND person_id = NEW.person_id;
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER count_redeemed AFTER INSERT ON billing.redemption
        FOR EACH ROW EXECUTE FUNCTION billing.count_redemptions();
      CREATE TRIGGER count_released AFTER UPDATE OF released_at ON billing.redemption
        FOR EACH ROW WHEN (OLD.released_at IS NULL AND NEW.released_at IS NOT NULL)
        EXECUTE FUNCTION billing.count_redemptions();
      CREATE TRIGGER redeemed_once BEFORE DELETE OR UPDATE OF promo_code_id, person_id, line_id ON billing.redemption
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

      CREATE TABLE billing.concession (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES identity.person (id),
        kind text NOT NULL CHECK (kind IN ('student', 'job-seeker', 'low-income', 'disability')),
        evidence text NOT NULL,
        status text NOT NULL CHECK (status IN ('declared', 'proven', 'refused')),
        declared_at timestamptz NOT NULL,
        checked_by uuid REFERENCES identity.person (id),
        checked_at timestamptz,
        valid_to date,
        reason text,
        CHECK ((status = 'declared') = (checked_at IS NULL)),
        CHECK ((checked_at IS NULL) = (checked_by IS NULL)),
        CONSTRAINT concession_ends CHECK ((status = 'proven') = (valid_to IS NOT NULL)),
        CONSTRAINT concession_refused_because CHECK ((status = 'refused') = (reason IS NOT NULL))
      );
      CREATE UNIQUE INDEX concession_declared_once ON billing.concession (person_id, kind) WHERE status = 'declared';
      CREATE INDEX concession_person ON billing.concession (person_id, id DESC);
      CREATE INDEX concession_status ON billing.concession (status, id DESC);

      ALTER TABLE billing.orders
        ADD COLUMN quote jsonb CONSTRAINT orders_quote_version CHECK (quote ? 'version');
      CREATE TRIGGER quote_stays BEFORE UPDATE OF quote ON billing.orders
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE billing.orders DROP COLUMN quote;
      DROP TABLE billing.concession, billing.redemption, billing.promo_use, billing.promo_code, billing.discount;
      DROP FUNCTION billing.count_redemptions;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCertificates1700000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA certificates;

      CREATE TABLE certificates.numbering (
        series text NOT NULL,
        year integer NOT NULL,
        last integer NOT NULL CHECK (last > 0),
        PRIMARY KEY (series, year)
      );

      CREATE TABLE certificates.certificate (
        id uuid PRIMARY KEY,
        code text NOT NULL CONSTRAINT certificate_code UNIQUE,
        series text NOT NULL,
        year integer NOT NULL,
        sequence integer NOT NULL CHECK (sequence > 0),
        enrolment_id uuid NOT NULL REFERENCES enrolment.enrolment (id),
        edition_id uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES identity.person (id),
        kind text NOT NULL CHECK (kind IN ('participation', 'attendance')),
        facts jsonb NOT NULL,
        file_hash text NOT NULL,
        issued_at timestamptz NOT NULL,
        replaces uuid CONSTRAINT certificate_replaced_once UNIQUE REFERENCES certificates.certificate (id),
        revoked_at timestamptz,
        revoked_by uuid REFERENCES identity.person (id),
        revoke_reason text CHECK (revoke_reason <> ''),
        search text NOT NULL GENERATED ALWAYS AS (platform.fold(
          (facts #>> '{learner,name}') || ' ' || (facts #>> '{course,title}') || ' ' || (facts ->> 'number') || ' ' || code
        )) STORED,
        CONSTRAINT certificate_number UNIQUE (series, year, sequence),
        CHECK (num_nulls(revoked_at, revoked_by, revoke_reason) IN (0, 3))
      );
      CREATE UNIQUE INDEX certificate_one_valid ON certificates.certificate (enrolment_id) WHERE revoked_at IS NULL;
      CREATE INDEX certificate_enrolment ON certificates.certificate (enrolment_id, id);
      CREATE INDEX certificate_person ON certificates.certificate (person_id, id);
      CREATE INDEX certificate_edition ON certificates.certificate (edition_id, id);
      CREATE INDEX certificate_search ON certificates.certificate USING gin (search gin_trgm_ops);

      CREATE FUNCTION certificates.only_revocation() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          -- What is generated is not known yet before an update.
          may_differ text[] := '{revoked_at,revoked_by,revoke_reason,search}';
        BEGIN
          IF OLD.revoked_at IS NOT NULL OR NEW.revoked_at IS NULL
             OR to_jsonb(NEW) - may_differ <> to_jsonb(OLD) - may_differ THEN
            RAISE EXCEPTION 'certificate % is issued: it can only be revoked, once', OLD.id
              USING ERRCODE = '23514', CONSTRAINT = 'certificate_immutable';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER only_revocation BEFORE UPDATE ON certificates.certificate
        FOR EACH ROW EXECUTE FUNCTION certificates.only_revocation();
      CREATE TRIGGER never_deleted BEFORE DELETE ON certificates.certificate
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

      CREATE TABLE certificates.discrepancy (
        certificate_id uuid PRIMARY KEY REFERENCES certificates.certificate (id),
        attended_minutes integer NOT NULL,
        total_minutes integer NOT NULL,
        earned boolean NOT NULL,
        found_at timestamptz NOT NULL
      );

      CREATE TABLE certificates.issuer (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        legal_name text NOT NULL,
        address text NOT NULL,
        city text NOT NULL,
        tax_code text NOT NULL,
        accreditation text,
        signatory_name text NOT NULL,
        signatory_role text NOT NULL,
        confirmed_at timestamptz
      );
      CREATE UNIQUE INDEX issuer_only_one ON certificates.issuer ((true));
      -- Enough to try Bottega out; in production nothing is issued before somebody has written the real one.
      INSERT INTO certificates.issuer (id, name, legal_name, address, city, tax_code, signatory_name, signatory_role)
        VALUES (gen_random_uuid(), 'Bottega', 'Bottega APS (dati di prova)', 'via di Prova 1, 20158 Milano', 'Milano', '00000000000',
                'Paola Righi', 'Responsabile della formazione');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA certificates CASCADE');
  }
}

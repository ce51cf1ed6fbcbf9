import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIdentity1700000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA identity;

      CREATE TABLE identity.person (
        id uuid PRIMARY KEY,
        given_name text NOT NULL CHECK (given_name <> ''),
        family_name text NOT NULL CHECK (family_name <> ''),
        email text CHECK (email LIKE '%_@_%'),
        email_confirmed_at timestamptz,
        birth_date date,
        affiliation text NOT NULL CHECK (affiliation IN ('coworker', 'resident', 'external')),
        affiliation_verified_at timestamptz,
        affiliation_verified_by uuid REFERENCES identity.person,
        affiliation_evidence text,
        locale text NOT NULL CHECK (locale IN ('it', 'en')),
        guardian_name text,
        guardian_consent_on date,
        terms_accepted_at timestamptz,
        registered_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        sort_name text NOT NULL GENERATED ALWAYS AS (platform.fold(family_name || ' ' || given_name)) STORED,
        search text NOT NULL
          GENERATED ALWAYS AS (platform.fold(given_name || ' ' || family_name || ' ' || coalesce(email, ''))) STORED,
        CONSTRAINT person_confirms_an_address CHECK (email_confirmed_at IS NULL OR email IS NOT NULL),
        CONSTRAINT person_guardian_consents CHECK ((guardian_name IS NULL) = (guardian_consent_on IS NULL))
      );
      CREATE UNIQUE INDEX person_email_unique ON identity.person (lower(email));
      CREATE INDEX person_by_name ON identity.person (sort_name, id);
      CREATE INDEX person_search ON identity.person USING gin (search gin_trgm_ops);

      CREATE TABLE identity.credential (
        person_id uuid PRIMARY KEY REFERENCES identity.person,
        password_hash text NOT NULL CHECK (password_hash LIKE '$argon2id$%'),
        changed_at timestamptz NOT NULL
      );

      CREATE TABLE identity.session (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES identity.person,
        token_hash bytea NOT NULL CHECK (octet_length(token_hash) = 32),
        opened_by text NOT NULL CHECK (opened_by IN ('password', 'link')),
        device text,
        opened_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        ended_at timestamptz
      );
      CREATE UNIQUE INDEX session_token_unique ON identity.session (token_hash);
      CREATE INDEX session_of_person ON identity.session (person_id, id) WHERE ended_at IS NULL;

      CREATE TABLE identity.role_grant (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES identity.person,
        role text NOT NULL CHECK (role IN ('admin', 'staff', 'instructor', 'partner-tutor')),
        centre_id uuid,
        granted_by uuid REFERENCES identity.person,
        granted_at timestamptz NOT NULL,
        CONSTRAINT role_grant_unique UNIQUE NULLS NOT DISTINCT (person_id, role, centre_id)
      );
      CREATE INDEX role_grant_by_role ON identity.role_grant (role, person_id);

      CREATE TABLE identity.one_time_link (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES identity.person,
        purpose text NOT NULL CHECK (purpose IN ('confirm-address', 'sign-in')),
        token_hash bytea NOT NULL CHECK (octet_length(token_hash) = 32),
        email text NOT NULL,
        sent_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE UNIQUE INDEX one_time_link_token_unique ON identity.one_time_link (token_hash);
      CREATE INDEX one_time_link_of_person ON identity.one_time_link (person_id, purpose, sent_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA identity CASCADE');
  }
}

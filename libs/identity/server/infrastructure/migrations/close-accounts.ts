import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CloseAccounts1700000010240 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE identity.one_time_link
        DROP CONSTRAINT one_time_link_purpose_check,
        ADD CONSTRAINT one_time_link_purpose_check CHECK (purpose IN ('confirm-address', 'change-address', 'sign-in'));

      ALTER TABLE identity.person
        ADD COLUMN closed_at timestamptz,
        ADD CONSTRAINT person_closed_has_no_address CHECK (closed_at IS NULL OR email IS NULL);

      -- Whose the documents are that must stay: read by nobody but whoever must answer for them.
      CREATE TABLE identity.kept_name (
        person_id uuid PRIMARY KEY REFERENCES identity.person,
        given_name text NOT NULL,
        family_name text NOT NULL,
        kept_for text[] NOT NULL CHECK (cardinality(kept_for) > 0)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE identity.kept_name;
      ALTER TABLE identity.person DROP COLUMN closed_at;
      ALTER TABLE identity.one_time_link
        DROP CONSTRAINT one_time_link_purpose_check,
        ADD CONSTRAINT one_time_link_purpose_check CHECK (purpose IN ('confirm-address', 'sign-in'));
    `);
  }
}

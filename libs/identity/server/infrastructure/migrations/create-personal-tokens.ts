import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePersonalTokens1700000010200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity.personal_token (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES identity.person,
        name text NOT NULL CHECK (name <> ''),
        token_hash bytea NOT NULL CHECK (octet_length(token_hash) = 32),
        created_at timestamptz NOT NULL,
        expires_at timestamptz,
        last_used_at timestamptz,
        revoked_at timestamptz,
        CONSTRAINT personal_token_ends_later CHECK (expires_at > created_at)
      );
      CREATE UNIQUE INDEX personal_token_unique ON identity.personal_token (token_hash);
      CREATE INDEX personal_token_of_person ON identity.personal_token (person_id, id) WHERE revoked_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE identity.personal_token');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRecords1700000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA IF NOT EXISTS platform;
      CREATE TABLE platform.audit_entry (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        actor_id uuid NOT NULL,
        action text NOT NULL,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        before jsonb,
        after jsonb,
        reason text
      );
      CREATE INDEX audit_entry_subject ON platform.audit_entry (subject_type, subject_id, id);
      CREATE TABLE platform.file (
        hash text PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
        media_type text NOT NULL,
        size integer NOT NULL CHECK (size = octet_length(content)),
        content bytea NOT NULL,
        stored_at timestamptz NOT NULL
      );
      CREATE FUNCTION platform.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = '23514', CONSTRAINT = TG_TABLE_NAME || '_append_only'; END $$;
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON platform.audit_entry
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS unaccent;
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE FUNCTION platform.fold(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        AS $$ SELECT lower(public.unaccent('public.unaccent', value)) $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION platform.fold;
      DROP TABLE platform.audit_entry, platform.file;
      DROP FUNCTION platform.refuse_change;
    `);
  }
}

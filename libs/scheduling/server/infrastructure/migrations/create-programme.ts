import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Editions, their sessions, and what each session holds. */
export class CreateProgramme1700000003002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE scheduling.edition (
        id uuid PRIMARY KEY,
        course_id uuid NOT NULL REFERENCES catalogue.course,
        centre_id uuid NOT NULL REFERENCES scheduling.centre,
        title_suffix text NOT NULL,
        status text NOT NULL
          CHECK (status IN ('draft', 'open', 'confirmed', 'running', 'closed', 'postponed', 'cancelled')),
        status_reason text,
        status_changed_at timestamptz NOT NULL,
        capacity integer NOT NULL CHECK (capacity > 0),
        minimum integer NOT NULL CHECK (minimum BETWEEN 0 AND capacity),
        decides_on date,
        layout text,
        equipment text[] NOT NULL DEFAULT '{}',
        joining_instructions text NOT NULL DEFAULT '',
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        -- What its planned sessions add up to (all of them once none is left), kept by a trigger: a search need not open them.
        starts_at timestamptz,
        ends_at timestamptz,
        starts_on date,
        ends_on date,
        session_count integer NOT NULL DEFAULT 0,
        bands text[] NOT NULL DEFAULT '{}',
        venue_ids uuid[] NOT NULL DEFAULT '{}'
      );
      CREATE INDEX edition_course ON scheduling.edition (course_id, starts_at);
      CREATE INDEX edition_coming ON scheduling.edition (course_id, starts_at) WHERE status IN ('open', 'confirmed');
      CREATE INDEX edition_centre ON scheduling.edition (centre_id, starts_at);
      CREATE TABLE scheduling.edition_instructor (
        edition_id uuid NOT NULL REFERENCES scheduling.edition,
        person_id uuid NOT NULL REFERENCES scheduling.instructor,
        role text NOT NULL CHECK (role IN ('lead', 'assistant')),
        PRIMARY KEY (edition_id, person_id)
      );
      CREATE INDEX edition_instructor_person ON scheduling.edition_instructor (person_id);
      CREATE TABLE scheduling.session (
        id uuid PRIMARY KEY,
        edition_id uuid NOT NULL REFERENCES scheduling.edition,
        space_id uuid NOT NULL REFERENCES scheduling.space,
        title text NOT NULL,
        local_date date NOT NULL,
        start_time text NOT NULL CHECK (start_time ~ '^([01]\\d|2[0-3]):[0-5]\\d$'),
        end_time text NOT NULL CHECK (end_time ~ '^([01]\\d|2[0-3]):[0-5]\\d$'),
        zone text NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
        minutes integer NOT NULL GENERATED ALWAYS AS ((extract(epoch FROM ends_at - starts_at) / 60)::integer) STORED,
        band text NOT NULL CHECK (band IN ('daytime', 'evening', 'weekend')),
        status text NOT NULL CHECK (status IN ('planned', 'cancelled')),
        cancelled_because text CHECK ((cancelled_because IS NOT NULL) = (status = 'cancelled')),
        sequence integer NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX session_edition ON scheduling.session (edition_id, starts_at);
      CREATE INDEX session_day ON scheduling.session (local_date, starts_at);
      CREATE INDEX session_space ON scheduling.session (space_id, starts_at);
      CREATE TABLE scheduling.session_instructor (
        session_id uuid NOT NULL REFERENCES scheduling.session,
        person_id uuid NOT NULL REFERENCES scheduling.instructor,
        PRIMARY KEY (session_id, person_id)
      );
      CREATE INDEX session_instructor_person ON scheduling.session_instructor (person_id);
      CREATE TABLE scheduling.occupancy (
        session_id uuid NOT NULL REFERENCES scheduling.session,
        resource_kind text NOT NULL CHECK (resource_kind IN ('space', 'instructor')),
        resource_id uuid NOT NULL,
        during tstzrange NOT NULL CHECK (NOT isempty(during)),
        PRIMARY KEY (session_id, resource_kind, resource_id),
        CONSTRAINT occupancy_once
          EXCLUDE USING gist (resource_kind WITH =, resource_id WITH =, during WITH &&) DEFERRABLE INITIALLY IMMEDIATE
      );

      CREATE FUNCTION scheduling.sum_up_edition() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE scheduling.edition SET
              (starts_at, ends_at, starts_on, ends_on, session_count, bands, venue_ids) =
              (SELECT min(session.starts_at), max(session.ends_at), min(session.local_date), max(session.local_date),
                      count(*) FILTER (WHERE session.status = 'planned'),
                      coalesce(array_agg(DISTINCT session.band), '{}'), coalesce(array_agg(DISTINCT space.venue_id), '{}')
                 FROM scheduling.session JOIN scheduling.space ON space.id = session.space_id
                WHERE session.edition_id = edition.id
                  AND (session.status = 'planned' OR NOT EXISTS
                       (SELECT FROM scheduling.session still WHERE still.edition_id = edition.id AND still.status = 'planned')))
            WHERE id IN (SELECT edition_id FROM changed);
          RETURN NULL;
        END $$;
      CREATE TRIGGER session_added AFTER INSERT ON scheduling.session
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION scheduling.sum_up_edition();
      CREATE TRIGGER session_changed AFTER UPDATE ON scheduling.session
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION scheduling.sum_up_edition();
      CREATE TRIGGER session_removed AFTER DELETE ON scheduling.session
        REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION scheduling.sum_up_edition();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE scheduling.occupancy, scheduling.session_instructor, scheduling.session,
        scheduling.edition_instructor, scheduling.edition;
      DROP FUNCTION scheduling.sum_up_edition;
    `);
  }
}

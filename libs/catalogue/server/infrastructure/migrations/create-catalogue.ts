import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCatalogue1700000002001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA catalogue;
      CREATE FUNCTION catalogue.joined(items text[]) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        AS $$ SELECT array_to_string(items, ' ') $$;
      CREATE FUNCTION catalogue.italian(VARIADIC texts text[]) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        AS $$ SELECT to_tsvector('italian'::regconfig, platform.fold(array_to_string(texts, ' '))) $$;
      -- Dear, so that it is looked up in its index and never worked out row by row.
      CREATE FUNCTION catalogue.all_words(title text, summary text, topics text, skills text[], outcomes text[], description text)
        RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 100000
        AS $$ SELECT catalogue.italian(title, summary, topics, catalogue.joined(skills), catalogue.joined(outcomes), description) $$;
      CREATE TABLE catalogue.course (
        id uuid PRIMARY KEY,
        slug text NOT NULL CONSTRAINT course_slug UNIQUE,
        status text NOT NULL CHECK (status IN ('draft', 'published', 'archived')),
        title text NOT NULL,
        summary text NOT NULL,
        description text NOT NULL,
        topics text[] NOT NULL CHECK (cardinality(topics) > 0),
        topic_words text NOT NULL,
        format text NOT NULL,
        level text NOT NULL,
        language text NOT NULL,
        audiences text[] NOT NULL,
        outcomes text[] NOT NULL,
        skills text[] NOT NULL,
        digcomp text[] NOT NULL,
        prerequisites text NOT NULL,
        to_bring text NOT NULL,
        total_minutes integer NOT NULL CHECK (total_minutes > 0),
        attendance_threshold_percent integer NOT NULL DEFAULT 75 CHECK (attendance_threshold_percent BETWEEN 0 AND 100),
        certificate_kind text,
        full_until_hours integer NOT NULL CHECK (full_until_hours >= 0),
        part_until_hours integer NOT NULL CHECK (part_until_hours BETWEEN 0 AND full_until_hours),
        part_percent integer NOT NULL CHECK (part_percent BETWEEN 0 AND 99),
        cover_hash text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        title_words tsvector NOT NULL GENERATED ALWAYS AS (catalogue.italian(title)) STORED,
        summary_words tsvector NOT NULL GENERATED ALWAYS AS (
          catalogue.italian(title, summary, topic_words, catalogue.joined(skills))
        ) STORED,
        nearby text NOT NULL GENERATED ALWAYS AS (
          platform.fold(title || ' ' || catalogue.joined(skills) || ' ' || topic_words)
        ) STORED
      );
      CREATE INDEX course_published ON catalogue.course (id) WHERE status = 'published';
      CREATE INDEX course_words ON catalogue.course
        USING gin (catalogue.all_words(title, summary, topic_words, skills, outcomes, description)) WHERE status = 'published';
      CREATE INDEX course_nearby ON catalogue.course USING gin (nearby gin_trgm_ops) WHERE status = 'published';
      CREATE INDEX course_topics ON catalogue.course USING gin (topics) WHERE status = 'published';
      CREATE INDEX course_cover ON catalogue.course (cover_hash) WHERE cover_hash IS NOT NULL;
      -- Words that differ from these by a slip of the keyboard; the threshold that decides is the function's own.
      CREATE FUNCTION catalogue.courses_near(word text) RETURNS SETOF uuid LANGUAGE sql STABLE
        SET pg_trgm.word_similarity_threshold = 0.5
        AS $$ SELECT id FROM catalogue.course WHERE status = 'published' AND word <% nearby $$;
      CREATE TABLE catalogue.course_tax_treatment (
        course_id uuid NOT NULL REFERENCES catalogue.course,
        valid_from date NOT NULL,
        kind text NOT NULL,
        reason text NOT NULL CHECK (reason <> ''),
        PRIMARY KEY (course_id, valid_from)
      );
      CREATE TABLE catalogue.course_instructor (
        course_id uuid NOT NULL REFERENCES catalogue.course,
        person_id uuid NOT NULL REFERENCES identity.person,
        position integer NOT NULL,
        PRIMARY KEY (course_id, person_id)
      );
      CREATE INDEX course_instructor_person ON catalogue.course_instructor (person_id);
      CREATE TABLE catalogue.interest (
        course_id uuid NOT NULL REFERENCES catalogue.course,
        person_id uuid NOT NULL REFERENCES identity.person,
        since timestamptz NOT NULL,
        PRIMARY KEY (course_id, person_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA catalogue CASCADE');
  }
}

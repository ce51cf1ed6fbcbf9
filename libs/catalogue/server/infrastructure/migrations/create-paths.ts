import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Paths: ordered sets of courses taken as one. */
export class CreatePaths1700000020100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE catalogue.path (
        id uuid PRIMARY KEY,
        slug text NOT NULL CONSTRAINT path_slug UNIQUE,
        status text NOT NULL CHECK (status IN ('draft', 'published', 'archived')),
        title text NOT NULL CHECK (title <> ''),
        summary text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX path_published ON catalogue.path (id) WHERE status = 'published';
      CREATE TABLE catalogue.path_course (
        path_id uuid NOT NULL REFERENCES catalogue.path,
        course_id uuid NOT NULL REFERENCES catalogue.course,
        position integer NOT NULL CHECK (position >= 0),
        PRIMARY KEY (path_id, course_id),
        CONSTRAINT path_course_position UNIQUE (path_id, position)
      );
      CREATE INDEX path_course_course ON catalogue.path_course (course_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE catalogue.path_course, catalogue.path');
  }
}

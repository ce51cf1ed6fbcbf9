import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where things happen and who teaches them. */
export class CreatePlaces1700000003001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA scheduling;
      CREATE TABLE scheduling.centre (
        id uuid PRIMARY KEY,
        name text NOT NULL CONSTRAINT centre_name UNIQUE,
        zone text NOT NULL,
        created_at timestamptz NOT NULL
      );
      CREATE TABLE scheduling.venue (
        id uuid PRIMARY KEY,
        centre_id uuid NOT NULL REFERENCES scheduling.centre,
        name text NOT NULL,
        address text NOT NULL,
        city text NOT NULL,
        zone text NOT NULL,
        access_notes text NOT NULL,
        keeps_holidays boolean NOT NULL DEFAULT true,
        created_at timestamptz NOT NULL,
        CONSTRAINT venue_name UNIQUE (centre_id, name)
      );
      CREATE TABLE scheduling.space (
        id uuid PRIMARY KEY,
        venue_id uuid NOT NULL REFERENCES scheduling.venue,
        name text NOT NULL,
        capacity integer NOT NULL CHECK (capacity > 0),
        set_up_minutes integer NOT NULL DEFAULT 0 CHECK (set_up_minutes BETWEEN 0 AND 240),
        clear_up_minutes integer NOT NULL DEFAULT 0 CHECK (clear_up_minutes BETWEEN 0 AND 240),
        layouts text[] NOT NULL DEFAULT '{}',
        equipment text[] NOT NULL DEFAULT '{}',
        accessible boolean NOT NULL DEFAULT true,
        remote boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL,
        CONSTRAINT space_name UNIQUE (venue_id, name)
      );
      CREATE TABLE scheduling.opening_hours (
        venue_id uuid NOT NULL REFERENCES scheduling.venue,
        weekday text NOT NULL
          CHECK (weekday IN ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')),
        opens_at text NOT NULL CHECK (opens_at ~ '^([01]\\d|2[0-3]):[0-5]\\d$'),
        closes_at text NOT NULL CHECK (closes_at ~ '^([01]\\d|2[0-3]):[0-5]\\d$'),
        PRIMARY KEY (venue_id, weekday, opens_at)
      );
      CREATE TABLE scheduling.closure (
        id uuid PRIMARY KEY,
        venue_id uuid NOT NULL REFERENCES scheduling.venue,
        from_date date NOT NULL,
        to_date date NOT NULL,
        reason text NOT NULL,
        CHECK (from_date <= to_date)
      );
      CREATE INDEX closure_venue ON scheduling.closure (venue_id, to_date);
      CREATE TABLE scheduling.instructor (
        person_id uuid PRIMARY KEY REFERENCES identity.person,
        bio text NOT NULL,
        skills text[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA scheduling CASCADE');
  }
}

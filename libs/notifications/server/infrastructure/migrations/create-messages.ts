import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMessages1700000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA notifications;
      CREATE TABLE notifications.message (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        person_id uuid NOT NULL,
        cause_id text NOT NULL CHECK (length(cause_id) BETWEEN 1 AND 200),
        params jsonb NOT NULL,
        essential boolean NOT NULL,
        message_id text NOT NULL,
        status text NOT NULL DEFAULT 'planned'
          CHECK (status IN ('planned', 'sending', 'sent', 'uncertain', 'failed', 'skipped', 'withdrawn')),
        due_at timestamptz NOT NULL,
        next_try_at timestamptz NOT NULL,
        enqueued_at timestamptz,
        created_at timestamptz NOT NULL,
        sending_at timestamptz,
        sender uuid,
        sent_at timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        subject text,
        skip_reason text,
        error text,
        resent_from uuid REFERENCES notifications.message (id),
        CONSTRAINT message_sending_has_sender CHECK (status <> 'sending' OR (sending_at IS NOT NULL AND sender IS NOT NULL)),
        CONSTRAINT message_sent_has_instant CHECK ((status = 'sent') = (sent_at IS NOT NULL)),
        CONSTRAINT message_skipped_has_reason CHECK ((status = 'skipped') = (skip_reason IS NOT NULL)),
        CONSTRAINT message_failed_has_error CHECK (status <> 'failed' OR error IS NOT NULL)
      );
      CREATE UNIQUE INDEX message_once ON notifications.message (person_id, kind, cause_id) WHERE resent_from IS NULL;
      CREATE UNIQUE INDEX message_resent_once ON notifications.message (resent_from);
      CREATE INDEX message_due ON notifications.message (next_try_at, id) WHERE status = 'planned' AND enqueued_at IS NULL;
      CREATE INDEX message_sending ON notifications.message (sending_at) WHERE status = 'sending';
      CREATE INDEX message_cause ON notifications.message (kind, cause_id);
      CREATE INDEX message_person ON notifications.message (person_id, due_at DESC, id DESC);
      CREATE INDEX message_log ON notifications.message (due_at DESC, id DESC);

      CREATE FUNCTION notifications.keep_to_the_states() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF (NEW.id, NEW.kind, NEW.person_id, NEW.cause_id, NEW.essential, NEW.message_id, NEW.due_at, NEW.created_at)
             IS DISTINCT FROM
             (OLD.id, OLD.kind, OLD.person_id, OLD.cause_id, OLD.essential, OLD.message_id, OLD.due_at, OLD.created_at)
             OR NEW.resent_from IS DISTINCT FROM OLD.resent_from THEN
            RAISE EXCEPTION 'What message % says to whom cannot change', OLD.id
              USING ERRCODE = '23514', CONSTRAINT = 'message_identity';
          END IF;
          IF NEW.status <> OLD.status AND NOT (
               (OLD.status = 'planned' AND NEW.status IN ('sending', 'failed', 'skipped', 'withdrawn'))
            OR (OLD.status = 'sending' AND NEW.status IN ('planned', 'sent', 'uncertain', 'failed'))) THEN
            RAISE EXCEPTION 'Message % cannot go from % to %', OLD.id, OLD.status, NEW.status
              USING ERRCODE = '23514', CONSTRAINT = 'message_transition';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER keep_to_the_states BEFORE UPDATE ON notifications.message
        FOR EACH ROW EXECUTE FUNCTION notifications.keep_to_the_states();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA notifications CASCADE');
  }
}

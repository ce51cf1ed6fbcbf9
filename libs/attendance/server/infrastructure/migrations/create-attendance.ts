import type { MigrationInterface, QueryRunner } from 'typeorm';

const MARK_KINDS = `('unmarked', 'present', 'late', 'left-early', 'absent', 'justified')`;
const STATES = `('open', 'closed', 'reopened')`;

export class CreateAttendance1700000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA attendance;

      CREATE TABLE attendance.register (
        session_id uuid PRIMARY KEY REFERENCES scheduling.session (id),
        edition_id uuid NOT NULL REFERENCES scheduling.edition (id),
        state text NOT NULL CHECK (state IN ${STATES}),
        closed_at timestamptz,
        closed_by uuid REFERENCES identity.person (id),
        reopened_for text CHECK (reopened_for <> ''),
        CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
        CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
        CHECK ((state = 'reopened') = (reopened_for IS NOT NULL))
      );
      CREATE INDEX register_edition ON attendance.register (edition_id);
      -- Once closed, a register is reopened with its reason: it never passes for one that was not closed yet.
      CREATE TRIGGER closed_once BEFORE UPDATE ON attendance.register
        FOR EACH ROW WHEN (OLD.state <> 'open' AND NEW.state = 'open') EXECUTE FUNCTION platform.refuse_change();

      CREATE TABLE attendance.register_transition (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES attendance.register (session_id),
        from_state text NOT NULL CHECK (from_state IN ${STATES}),
        to_state text NOT NULL CHECK (to_state IN ${STATES}),
        at timestamptz NOT NULL,
        by_id uuid NOT NULL REFERENCES identity.person (id),
        reason text,
        CHECK (to_state <> 'reopened' OR reason <> '')
      );
      CREATE INDEX register_transition_session ON attendance.register_transition (session_id, id);
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON attendance.register_transition
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

      CREATE TABLE attendance.mark (
        session_id uuid NOT NULL REFERENCES attendance.register (session_id),
        person_id uuid NOT NULL REFERENCES identity.person (id),
        kind text NOT NULL CHECK (kind IN ${MARK_KINDS}),
        late_minutes integer NOT NULL CHECK (late_minutes >= 0),
        left_early_minutes integer NOT NULL CHECK (left_early_minutes >= 0),
        PRIMARY KEY (session_id, person_id),
        CHECK ((kind = 'late') = (late_minutes > 0)),
        CHECK (left_early_minutes > 0 OR kind <> 'left-early'),
        CHECK (left_early_minutes = 0 OR kind IN ('late', 'left-early'))
      );
      CREATE INDEX mark_person ON attendance.mark (person_id);

      CREATE TABLE attendance.mark_change (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES attendance.register (session_id),
        person_id uuid NOT NULL REFERENCES identity.person (id),
        previous_kind text NOT NULL CHECK (previous_kind IN ${MARK_KINDS}),
        previous_late_minutes integer NOT NULL,
        previous_left_early_minutes integer NOT NULL,
        kind text NOT NULL CHECK (kind IN ${MARK_KINDS}),
        late_minutes integer NOT NULL,
        left_early_minutes integer NOT NULL,
        by_id uuid NOT NULL REFERENCES identity.person (id),
        at timestamptz NOT NULL,
        reason text
      );
      CREATE INDEX mark_change_session ON attendance.mark_change (session_id, id);
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON attendance.mark_change
        FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

      CREATE FUNCTION attendance.refuse_marks_of_closed_register() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM FROM attendance.register
            WHERE session_id IN (OLD.session_id, NEW.session_id) AND state = 'closed' FOR SHARE;
          IF FOUND THEN
            RAISE EXCEPTION 'the register of session % is closed', COALESCE(NEW.session_id, OLD.session_id)
              USING ERRCODE = '23514', CONSTRAINT = 'mark_register_closed';
          END IF;
          RETURN COALESCE(NEW, OLD);
        END $$;
      CREATE TRIGGER register_closed BEFORE INSERT OR UPDATE OR DELETE ON attendance.mark
        FOR EACH ROW EXECUTE FUNCTION attendance.refuse_marks_of_closed_register();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA attendance CASCADE');
  }
}

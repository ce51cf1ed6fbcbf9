import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Places paid for by a membership: what they cost of it, and since when that is used for good. */
export class PayByMembership1700000020120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE enrolment.enrolment
        ADD COLUMN membership_id uuid REFERENCES membership.membership (id),
        ADD COLUMN entitlement jsonb,
        ADD COLUMN entitlement_used_at timestamptz,
        ADD CONSTRAINT enrolment_entitlement CHECK (
          (pay_by = 'entitlement') = (membership_id IS NOT NULL)
          AND (membership_id IS NULL) = (entitlement IS NULL)
          AND (entitlement_used_at IS NULL OR entitlement IS NOT NULL));
      CREATE INDEX enrolment_membership ON enrolment.enrolment (membership_id) WHERE membership_id IS NOT NULL;
      CREATE INDEX enrolment_to_use ON enrolment.enrolment (edition_id)
        WHERE membership_id IS NOT NULL AND entitlement_used_at IS NULL
          AND status IN ('held', 'pending', 'enrolled', 'completed', 'not_completed');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX enrolment.enrolment_to_use, enrolment.enrolment_membership;
      ALTER TABLE enrolment.enrolment
        DROP CONSTRAINT enrolment_entitlement,
        DROP COLUMN membership_id, DROP COLUMN entitlement, DROP COLUMN entitlement_used_at;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What memberships that are paid and not ended early have to spend, and on which courses each lot was spent. */
export class SeeUsableLots1700000020611 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW membership.usable_lot AS
        SELECT m.person_id, m.id AS membership_id, m.terms->>'name' AS plan_name, lot.id, lot.unit, lot.scope, lot.weights,
               lot.valid_from, lot.valid_to, lot.available,
               ARRAY(SELECT course_id FROM membership.entry WHERE lot_id = lot.id AND course_id IS NOT NULL
                      GROUP BY course_id
                     HAVING sum(CASE kind WHEN 'reserve' THEN amount WHEN 'release' THEN -amount
                                          WHEN 'adjust' THEN -amount ELSE 0 END) > 0) AS spent_on
          FROM membership.membership m JOIN membership.lot ON lot.membership_id = m.id
         WHERE m.cancelled_at IS NULL
           AND NOT (m.starts_on IS NOT NULL AND EXISTS (
                 SELECT FROM billing.orders due WHERE due.status = 'open' AND (due.id = m.order_id OR due.id IN (
                   SELECT u.order_id FROM membership.upgrade u WHERE u.membership_id = m.id AND u.done_at IS NOT NULL))));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW membership.usable_lot');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an edition costs the centre, in cents: once, and for each person. Without the first there is no break-even. */
export class AddEditionCosts1700000010401 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE scheduling.edition
        ADD COLUMN fixed_cost integer CHECK (fixed_cost >= 0),
        ADD COLUMN cost_per_person integer NOT NULL DEFAULT 0 CHECK (cost_per_person >= 0);
      CREATE INDEX edition_to_decide ON scheduling.edition (coalesce(decides_on, 'infinity'), id) WHERE status = 'open';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE scheduling.edition DROP COLUMN fixed_cost, DROP COLUMN cost_per_person');
  }
}

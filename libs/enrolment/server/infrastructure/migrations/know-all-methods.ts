import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlacesKnowAllMethods1700000020001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.allow(runner, 'free', 'desk', 'transfer', 'card', 'entitlement', 'invoice');
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.allow(runner, 'free', 'desk', 'transfer');
  }

  private async allow(runner: QueryRunner, ...methods: string[]): Promise<void> {
    const list = methods.map((method) => `'${method}'`).join(', ');
    for (const table of ['enrolment', 'waiting_entry'])
      await runner.query(`
        ALTER TABLE enrolment.${table}
          DROP CONSTRAINT ${table}_pay_by_check,
          ADD CONSTRAINT ${table}_pay_by_check CHECK (pay_by IN (${list}))`);
  }
}

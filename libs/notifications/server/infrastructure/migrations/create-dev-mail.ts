import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDevMail1700000000510 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notifications.dev_mail (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        message_id text NOT NULL,
        sender text NOT NULL,
        recipient text NOT NULL,
        subject text NOT NULL,
        html text NOT NULL,
        text text NOT NULL,
        attachments jsonb NOT NULL
      );
      CREATE INDEX dev_mail_recipient ON notifications.dev_mail (recipient, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notifications.dev_mail');
  }
}

import { UnitOfWork } from '@bottega/platform/persistence';
import type { TestApp } from './test-app';

/** The kinds of messages planned for somebody, in the order they were. */
export async function toldTo({ app }: TestApp, personId: string): Promise<string[]> {
  const uow = app.get(UnitOfWork);
  const sql = 'SELECT kind FROM notifications.message WHERE person_id = $1 ORDER BY id';
  const rows = await uow.run(() => uow.query<{ kind: string }>(sql, [personId]));
  return rows.map(({ kind }) => kind);
}

/** What opens an offer to whoever got its mail. */
export async function keyMailedFor({ app }: TestApp, entryId: string): Promise<string> {
  const uow = app.get(UnitOfWork);
  const sql = 'SELECT text FROM notifications.dev_mail WHERE text LIKE $1 LIMIT 1';
  const [mail] = await uow.run(() => uow.query<{ text: string }>(sql, [`%/posto/${entryId}?%`]));
  return /chiave=([\w-]+)/.exec(mail!.text)![1]!;
}

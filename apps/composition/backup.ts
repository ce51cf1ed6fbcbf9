import { type BackupSummary, restoreBackup, takeBackup } from '@bottega/platform/backup';
import { capabilities } from './capabilities';
import { migrate } from './migrate';

/** The queues' own tables are left out: they are filled again from the outbox. */
const schemas = [...new Set(capabilities.map(({ schema }) => schema))];

const migrations = capabilities.flatMap((capability) => capability.migrations.map(({ name }) => name));

interface Wish {
  url: string;
  file: string;
  onTable(table: string, rows: number): void;
}

export const backUp = (wish: Wish, takenAt: Date): Promise<BackupSummary> => takeBackup({ ...wish, schemas, takenAt });

/** Into the schema the backup was taken from; then whatever this version added since. */
export async function restore(wish: Wish): Promise<BackupSummary> {
  const prepare = (only: readonly string[]) => migrate(wish.url, only);
  const summary = await restoreBackup({ ...wish, schemas, migrations, prepare });
  await migrate(wish.url);
  return summary;
}

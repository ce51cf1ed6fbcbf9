import { restore as restoreFrom } from '../composition/backup';
import { type Command, UsageError } from './command';

export const restore: Command = {
  name: 'restore',
  takes: 'FILE',
  does: 'fills a new, empty folder or database with a backup, and checks every table',
  migratesFirst: false,
  alone: true,
  async run({ settings, args: [file], say, progress }) {
    if (!file) throw new UsageError('Say from where: ops restore FILE');
    const onTable = (table: string, rows: number) => progress(`${table}: ${rows} rows`);
    const { tables } = await restoreFrom({ url: settings.databaseUrl, file, onTable });
    say(`All ${Object.keys(tables).length} tables of ${file} are restored, each the same as in the backup.`);
    return true;
  },
};

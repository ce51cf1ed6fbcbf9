import { backUp } from '../composition/backup';
import { type Command, UsageError } from './command';

export const backup: Command = {
  name: 'backup',
  takes: 'FILE',
  does: 'writes database and files to one file, also while Bottega runs',
  migratesFirst: false,
  async run({ settings, args: [file], say, progress }) {
    if (!file) throw new UsageError('Say where to: ops backup FILE');
    const onTable = (table: string, rows: number) => progress(`${table}: ${rows} rows`);
    const { tables } = await backUp({ url: settings.databaseUrl, file, onTable }, new Date());
    const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
    say(`${file} holds ${rows} rows of ${Object.keys(tables).length} tables. Keep the secret key beside it.`);
    return true;
  },
};

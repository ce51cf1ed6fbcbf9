import { newDataFolder, query, sweep } from './embedded-postgres.spec-kit';
import { shareEmbeddedPostgres, urlOfRunningPostgres } from './index';

describe('a shared embedded PostgreSQL', () => {
  const dataFolder = newDataFolder(0o755);
  const join = (prepared: boolean[]) =>
    shareEmbeddedPostgres({ dataFolder, prepare: async (_, alone) => void prepared.push(alone) });

  afterAll(() => sweep(dataFolder));

  test('serves everybody who asks and stops with the last one out', async () => {
    const prepared: boolean[] = [];
    const first = await join(prepared);
    const second = await join(prepared);
    expect(second.url).toBe(first.url);
    expect(prepared).toEqual([true, false]);

    await first.release();
    expect(await query(second.url, `SELECT current_setting('fsync') AS fsync`)).toEqual([{ fsync: 'off' }]);
    await second.release();
    expect(urlOfRunningPostgres(dataFolder)).toBeUndefined();
  });
});

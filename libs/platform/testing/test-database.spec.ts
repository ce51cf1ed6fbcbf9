import { Client } from 'pg';
import { createTestDatabase } from './test-database';

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a test database', () => {
  test('has the migrated schema, empty, and is nobody else’s', async () => {
    const [mine, yours] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    const ran = await query(mine.url, 'SELECT count(*)::int AS migrations FROM bottega_migrations');
    expect(ran).toEqual([{ migrations: expect.any(Number) }]);
    expect(ran).not.toEqual([{ migrations: 0 }]);

    await query(mine.url, 'CREATE TABLE only_here ()');
    const tables = `SELECT to_regclass('only_here')::text AS found`;
    expect(await query(mine.url, tables)).toEqual([{ found: 'only_here' }]);
    expect(await query(yours.url, tables)).toEqual([{ found: null }]);
    await Promise.all([mine.drop(), yours.drop()]);
  });

  test('is gone once dropped, whoever still looks at it', async () => {
    const database = await createTestDatabase();
    const onlooker = new Client({ connectionString: database.url });
    const dismissed = new Promise((resolve) => onlooker.on('error', resolve));
    await onlooker.connect();
    await database.drop();
    expect(await dismissed).toMatchObject({ code: '57P01' });
    await expect(query(database.url, 'SELECT 1')).rejects.toMatchObject({ code: '3D000' });
  });
});

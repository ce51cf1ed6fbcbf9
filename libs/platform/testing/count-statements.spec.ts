import { Client } from 'pg';
import { countStatements } from './count-statements';
import { createTestDatabase } from './test-database';

it('tells the statements that were sent, and lets go afterwards', async () => {
  const database = await createTestDatabase();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const counted = await countStatements(async () => {
    await client.query('SELECT 1 AS one');
    return (await client.query('SELECT $1::int AS two', [2])).rows;
  });
  await client.query('SELECT 3');
  expect(counted).toEqual({
    result: [{ two: 2 }],
    statements: [
      { text: 'SELECT 1 AS one', values: [] },
      { text: 'SELECT $1::int AS two', values: [2] },
    ],
  });
  await client.end();
  await database.drop();
});

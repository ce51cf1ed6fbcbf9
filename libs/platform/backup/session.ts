import { Client } from 'pg';

/** How values are written as text: the same everywhere, or their hashes would not compare. */
const PLAIN = [
  "SET TimeZone = 'UTC'",
  "SET DateStyle = 'ISO, YMD'",
  "SET IntervalStyle = 'postgres'",
  "SET bytea_output = 'hex'",
  'SET extra_float_digits = 1',
  "SET client_encoding = 'UTF8'",
];

/** A connection of its own for one piece of work, in one transaction that is undone if the work fails. */
export async function inTransaction<T>(url: string, begin: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'bottega backup' });
  await client.connect();
  try {
    for (const setting of PLAIN) await client.query(setting);
    await client.query(begin);
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } finally {
    await client.end();
  }
}

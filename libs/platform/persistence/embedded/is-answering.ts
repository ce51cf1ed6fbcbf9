import { Client } from 'pg';

/** Nobody listens, somebody hangs up, or the server is starting, recovering or stopping (57P03). */
const NOT_NOW = ['ECONNREFUSED', 'ECONNRESET', '57P03'];

/** Whether a server takes connections yet; anything but "not now" is an error. */
export async function isAnswering(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (isNotNow(error)) return false;
    throw error;
  } finally {
    await client.end();
  }
}

function isNotNow(error: unknown): boolean {
  return NOT_NOW.includes(String((error as { code?: string }).code));
}

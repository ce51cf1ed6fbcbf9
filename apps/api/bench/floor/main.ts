// The floor: a bare Node server over bare pg that does for each request exactly what the database was seen doing.
import { createServer, type ServerResponse } from 'node:http';
import { Pool, type PoolClient } from 'pg';
import { newId } from '@bottega/platform/kernel';
import { fill, type Script } from '../script';
import { TEXTBOOK } from './textbook';

interface Asked {
  script: string;
  given: Record<string, string>;
}

/** As many connections as the application keeps. */
const CONNECTIONS = 20;

const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: CONNECTIONS });
const scripts = new Map<string, Script>([['textbook', TEXTBOOK]]);

async function replay({ script: name, given }: Asked): Promise<unknown> {
  const { steps, freshIds } = scripts.get(name)!;
  const ids = Array.from({ length: freshIds }, newId);
  const client = await pool.connect();
  try {
    let rows: unknown[] = [];
    for (const { text, slots } of steps) {
      const result = await client.query(text, fill(slots, given, ids));
      if (result.rows?.length > 0) rows = result.rows;
    }
    return rows;
  } catch (error) {
    await rollBack(client);
    throw error;
  } finally {
    client.release();
  }
}

const rollBack = (client: PoolClient) => client.query('ROLLBACK').catch(() => undefined);

async function answer(url: string, body: string, response: ServerResponse): Promise<void> {
  if (url === '/scripts') {
    const { name, script } = JSON.parse(body) as { name: string; script: Script };
    scripts.set(name, script);
    response.writeHead(204).end();
    return;
  }
  try {
    const rows = await replay(JSON.parse(body) as Asked);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rows));
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
  }
}

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => void answer(request.url!, Buffer.concat(chunks).toString(), response));
}).listen(Number(process.env['PORT']), '127.0.0.1');

import 'reflect-metadata';
import { readSettings } from '@bottega/platform/settings';
import { createServer } from '../../http-server';

/** The API alone, without pages, over a database that is already there: what `ChildApp` runs and kills. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const app = await createServer(settings);
  await app.listen(settings.port, '127.0.0.1');
}

void main();

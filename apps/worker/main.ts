import 'reflect-metadata';
import { SettingsError } from '@bottega/platform/settings';
import { closeWhenTold } from '../composition/close-when-told';
import { work } from './work';

async function main(): Promise<void> {
  const { close } = await work(process.env);
  process.stdout.write('Bottega works the queues\n');
  closeWhenTold(close);
}

main().catch((error: Error) => {
  process.stderr.write(`${error instanceof SettingsError ? error.message : (error.stack ?? error.message)}\n`);
  process.exit(1);
});

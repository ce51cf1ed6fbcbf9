import 'reflect-metadata';
import { AlreadyRunningError } from '@bottega/platform/persistence';
import { SettingsError } from '@bottega/platform/settings';
import { closeWhenTold } from '../composition/close-when-told';
import { assertPortIsFree, PortTakenError } from './assert-port-is-free';
import { run } from './run';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  await assertPortIsFree(Number(process.env['PORT'] ?? 3000), process.env['HOST'] ?? '127.0.0.1');
  const { close } = await run(process.env, say);
  closeWhenTold(close);
}

main().catch((error: Error) => {
  const expected = [AlreadyRunningError, PortTakenError, SettingsError].some((kind) => error instanceof kind);
  process.stderr.write(`${expected ? error.message : (error.stack ?? error.message)}\n`);
  process.exit(1);
});

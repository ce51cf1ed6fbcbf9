import 'reflect-metadata';
import { AlreadyRunningError } from '@bottega/platform/persistence';
import { assertPortIsFree } from './assert-port-is-free';
import { run } from './run';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const host = process.env['HOST'] ?? '127.0.0.1';
  await assertPortIsFree(Number(process.env['PORT'] ?? 3000), host);
  const { close } = await run(process.env, host, say);
  let closing = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (closing) return;
      closing = true;
      close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

main().catch((error: Error) => {
  const expected = error instanceof AlreadyRunningError || error.name === 'PortTakenError';
  process.stderr.write(`${expected ? error.message : (error.stack ?? error.message)}\n`);
  process.exit(1);
});

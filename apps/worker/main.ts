import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readSettings } from '@bottega/platform/settings';
import { AppModule } from '../composition/app.module';

/** Works the queues and answers nobody: run any number beside `ROLE=api`, on a database that is already up to date. */
async function main(): Promise<void> {
  const settings = { ...readSettings(process.env), role: 'worker' as const };
  const app = await NestFactory.createApplicationContext(AppModule.with(settings), {
    abortOnError: false,
    logger: ['error', 'warn'],
  });
  process.stdout.write('Bottega works the queues\n');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      app.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack ?? error.message}\n`);
  process.exit(1);
});

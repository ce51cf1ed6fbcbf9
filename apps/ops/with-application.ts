import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Settings } from '@bottega/platform/settings';
import { AppModule } from '../composition/app.module';

/** Does some work inside the application, which serves nobody meanwhile and works no queue. */
export async function withApplication<T>(
  settings: Settings,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const app = await NestFactory.createApplicationContext(AppModule.with({ ...settings, role: 'api' }), {
    abortOnError: false,
    logger: ['error'],
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

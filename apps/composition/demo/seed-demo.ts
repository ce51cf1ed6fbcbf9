import { createHttpApp } from '@bottega/platform/http';
import { UnitOfWork } from '@bottega/platform/persistence';
import type { Settings } from '@bottega/platform/settings';
import { AppModule } from '../app.module';
import { momentOf } from './content/moment';
import { DemoLife } from './demo-life';
import { FrontDoor } from './front-door';
import { MovingClock } from './moving-clock';

/**
 * Fills an empty, migrated database with a believable centre as it is at `now`: half a year of its life, lived through
 * the application’s own doors in one transaction. Nothing is sent to anybody.
 * @returns false, having changed nothing, where there is a centre already
 */
export async function seedDemo(settings: Settings, now = new Date()): Promise<boolean> {
  const clock = new MovingClock(now);
  const app = await createHttpApp(AppModule.with({ ...settings, role: 'api', limitAttempts: false }, clock), {
    publicUrl: () => settings.publicUrl,
    trustProxy: false,
  });
  try {
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const door = new FrontDoor(app);
    const centres = await door.knock<object[]>('GET', '/centres');
    if (centres.length > 0) return false;
    await app.get(UnitOfWork).together(() => new DemoLife(app, door, clock, momentOf(now)).live());
    return true;
  } finally {
    await app.close();
  }
}

import type { Settings } from '@bottega/platform/settings';
import { seedDemo } from '../composition/demo/seed-demo';

/** @returns what to tell the operator */
export async function loadDemo(settings: Settings): Promise<string> {
  if (settings.production) throw new Error('The demo centre is never loaded in production.');
  return (await seedDemo(settings)) ? 'The demo centre is loaded.' : 'There is a centre already: nothing was changed.';
}

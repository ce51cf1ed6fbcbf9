import { migrateDatabase } from '@bottega/platform/persistence';
import { capabilities } from './capabilities';

/** @param only the migrations to stop at; all of them unless said */
export const migrate = (url: string, only?: readonly string[]): Promise<string[]> =>
  migrateDatabase(url, capabilities, only);

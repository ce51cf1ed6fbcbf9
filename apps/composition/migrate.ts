import { migrateDatabase } from '@bottega/platform/persistence';
import { capabilities } from './capabilities';

export const migrate = (url: string): Promise<string[]> => migrateDatabase(url, capabilities);

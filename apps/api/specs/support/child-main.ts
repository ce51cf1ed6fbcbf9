import 'reflect-metadata';
import { flushCompileCache } from 'node:module';
import { readSettings } from '@bottega/platform/settings';
import { closeWhenTold } from '../../../composition/close-when-told';
import { serve } from '../../serve';

/** The API alone, without pages, over a database that is already there: what `ChildApp` runs, kills and runs again. */
async function main(): Promise<void> {
  const { close } = await serve(readSettings(process.env));
  closeWhenTold(close);
  flushCompileCache();
}

void main();

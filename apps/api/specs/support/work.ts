import { InlineWorker } from '@bottega/platform/jobs';
import type { TestApp } from './test-app';

/** Does at once what the workers would: everything that waits in the outbox, and what that causes. */
export const workThrough = ({ app }: TestApp): Promise<void> =>
  app.get(InlineWorker).work('events', 'documents', 'mail');

/** Gives a recurring job its turn. */
export const tick = ({ app }: TestApp, name: string): Promise<void> => app.get(InlineWorker).tick(name);

import { channel } from 'node:diagnostics_channel';

/** Told of each delivery handled: `{ queue, outcome, seconds }`. */
export const HANDLED = 'bottega.handled';
const handled = channel(HANDLED);

export interface Handled {
  queue: string;
  outcome: 'done' | 'failed';
  seconds: number;
}

/** Tells whoever counts how the work went and how long it took. */
export async function toldWhenHandled(queue: string, work: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  const tell = (outcome: Handled['outcome']) =>
    handled.publish({ queue, outcome, seconds: (performance.now() - begun) / 1_000 } satisfies Handled);
  try {
    await work();
    tell('done');
  } catch (error) {
    tell('failed');
    throw error;
  }
}

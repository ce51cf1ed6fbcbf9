import { channel } from 'node:diagnostics_channel';
import { persistenceErrors } from './persistence.errors';

/** Told of each unit of work let in: `{ waitedMs }`. */
export const ADMITTED = 'bottega.admitted';
const admitted = channel(ADMITTED);

/**
 * A fair queue in front of the connection pool: units of work beyond `places` wait their turn here instead of
 * failing, and leave room in the pool for plain reads.
 */
export class Admission {
  private readonly waiting: (() => void)[] = [];

  constructor(
    private places: number,
    private readonly deadlineMs: number,
  ) {}

  /** How many wait for their turn. */
  get queued(): number {
    return this.waiting.length;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const asked = performance.now();
    await this.enter();
    admitted.publish({ waitedMs: performance.now() - asked });
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private enter(): Promise<void> {
    if (this.places > 0) {
      this.places--;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const admit = () => {
        clearTimeout(deadline);
        resolve();
      };
      const deadline = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(admit), 1);
        reject(persistenceErrors('too-busy'));
      }, this.deadlineMs);
      this.waiting.push(admit);
    });
  }

  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.places++;
  }
}

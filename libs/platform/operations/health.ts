import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { Queues } from '@bottega/platform/jobs';
import { type Capability, Database, missingMigrations } from '@bottega/platform/persistence';

export const CAPABILITIES = Symbol('bottega.capabilities');

/** What a process needs, each `well` or not. */
export type Findings = Record<string, 'well' | 'unwell'>;

const PATIENCE_MS = 2_000;

/** Whether this process can do its work now, and whether it still takes any. */
@Injectable()
export class Health {
  private told = false;

  constructor(
    private readonly database: Database,
    @Inject(CAPABILITIES) private readonly capabilities: readonly Capability[],
    @Optional() private readonly queues?: Queues,
  ) {}

  /** From now on it is not ready, whatever else is well: whoever shares out requests looks elsewhere. */
  stop(): void {
    this.told = true;
  }

  get stopping(): boolean {
    return this.told;
  }

  /** The queues count only where they are worked: whoever takes requests writes to the outbox and needs none. */
  async examine(): Promise<Findings> {
    const [database, schema, queues] = await Promise.all([
      answers(this.database.query('SELECT 1')),
      answers(missingMigrations(this.database, this.capabilities), ({ length }) => length === 0),
      this.queues && answers(this.queues.ping()),
    ]);
    return { process: this.stopping ? 'unwell' : 'well', database, schema, ...(queues && { queues }) };
  }
}

async function answers<T>(
  question: Promise<T>,
  right: (answer: T) => boolean = () => true,
): Promise<'well' | 'unwell'> {
  const late = new AbortController();
  try {
    const tooLate = wait(PATIENCE_MS, 'unwell' as const, { signal: late.signal });
    return await Promise.race([question.then((answer) => (right(answer) ? 'well' : 'unwell')), tooLate]);
  } catch {
    return 'unwell';
  } finally {
    late.abort();
  }
}

import { inject, Service, signal } from '@angular/core';
import { Api, Problem } from '@bottega/platform/web';
import type { Enrolment } from './enrolment-view';

/** The reader's enrolments, newest first, as far as they have been asked for. */
@Service()
export class MyEnrolments {
  private readonly api = inject(Api);
  private readonly loaded = signal<readonly Enrolment[]>([]);
  private readonly cursor = signal<string | null>(null);
  private readonly busy = signal(true);
  private readonly failed = signal<Problem | null>(null);

  readonly items = this.loaded.asReadonly();
  readonly next = this.cursor.asReadonly();
  readonly loading = this.busy.asReadonly();
  readonly problem = this.failed.asReadonly();

  /** The first page, afresh. */
  async reload(): Promise<void> {
    this.loaded.set([]);
    this.cursor.set(null);
    await this.load();
  }

  async load(): Promise<void> {
    this.busy.set(true);
    this.failed.set(null);
    try {
      const cursor = this.cursor() ?? undefined;
      const { items, nextCursor } = await this.api.get('/me/enrolments', { query: { cursor } });
      this.loaded.update((before) => [...before, ...items]);
      this.cursor.set(nextCursor ?? null);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.failed.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}

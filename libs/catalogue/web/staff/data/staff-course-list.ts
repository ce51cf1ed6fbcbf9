import { inject, Injectable, signal } from '@angular/core';
import { Api, Problem } from '@bottega/platform/web';
import type { StaffCourse, StaffCourseCard } from './staff-course';

interface Wanted {
  q: string | undefined;
  status: StaffCourse['status'] | undefined;
}

/** The courses that match what is being looked for, as far as they have been asked for. Provided by the page. */
@Injectable()
export class StaffCourseList {
  private readonly api = inject(Api);
  private wanted: Wanted = { q: undefined, status: undefined };
  private readonly loaded = signal<readonly StaffCourseCard[]>([]);
  private readonly cursor = signal<string | null>(null);
  private readonly busy = signal(true);
  private readonly failed = signal<Problem | null>(null);

  readonly items = this.loaded.asReadonly();
  readonly next = this.cursor.asReadonly();
  readonly loading = this.busy.asReadonly();
  readonly problem = this.failed.asReadonly();

  async open(wanted: Wanted): Promise<void> {
    this.wanted = wanted;
    await this.load([], undefined);
  }

  async more(): Promise<void> {
    await this.load(this.loaded(), this.cursor() ?? undefined);
  }

  /** An answer to what is no longer being looked for is let go. */
  private async load(before: readonly StaffCourseCard[], cursor: string | undefined): Promise<void> {
    const wanted = this.wanted;
    this.busy.set(true);
    this.failed.set(null);
    try {
      const { items, nextCursor } = await this.api.get('/staff/courses', { query: { ...wanted, cursor } });
      if (wanted !== this.wanted) return;
      this.loaded.set([...before, ...items]);
      this.cursor.set(nextCursor ?? null);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (wanted === this.wanted) this.failed.set(error);
    } finally {
      if (wanted === this.wanted) this.busy.set(false);
    }
  }
}

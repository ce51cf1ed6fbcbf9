import { inject, Injectable, signal } from '@angular/core';
import { Api, Problem } from '@bottega/platform/web';
import type { Enrolment } from '../data/enrolment-view';

/** Who is, and was, enrolled in one edition, and what staff can do about it. Provided by the page that shows them. */
@Injectable()
export class EditionEnrolments {
  private readonly api = inject(Api);
  private editionId = '';
  private readonly loaded = signal<readonly Enrolment[]>([]);
  private readonly cursor = signal<string | null>(null);
  private readonly busy = signal(true);
  private readonly failed = signal<Problem | null>(null);

  readonly items = this.loaded.asReadonly();
  readonly next = this.cursor.asReadonly();
  readonly loading = this.busy.asReadonly();
  readonly problem = this.failed.asReadonly();

  async open(editionId: string): Promise<void> {
    this.editionId = editionId;
    await this.reload();
  }

  async reload(): Promise<void> {
    await this.trying(async () => this.show(await this.page(undefined)));
  }

  async more(): Promise<void> {
    const cursor = this.cursor();
    if (!cursor) return;
    await this.trying(async () => {
      const page = await this.page(cursor);
      this.show({ ...page, items: [...this.loaded(), ...page.items] });
    });
  }

  /** @returns whether it went through; if not, `problem` says why */
  enrol(participantId: string): Promise<boolean> {
    return this.changing(() =>
      this.api.post('/enrolments', { body: { editionId: this.editionId, participantId, payBy: 'desk' } }),
    );
  }

  /** Takes all that is still due, at the desk: once for what is seen to be paid so far. */
  takePayment({ order: { id, due, paid } }: Enrolment): Promise<boolean> {
    const body = { method: 'desk' as const, amount: due.amount };
    return this.changing(() =>
      this.api.post('/orders/{id}/payments', { path: { id }, body, key: `${id}:${paid.amount}` }),
    );
  }

  withdraw({ id }: Enrolment): Promise<boolean> {
    return this.changing(() => this.api.post('/enrolments/{id}/withdraw', { path: { id } }));
  }

  private page(cursor: string | undefined) {
    return this.api.get('/enrolments', { query: { editionId: this.editionId, cursor, limit: 100 } });
  }

  private show({ items, nextCursor }: { items: readonly Enrolment[]; nextCursor?: string | null }): void {
    this.loaded.set(items);
    this.cursor.set(nextCursor ?? null);
  }

  private changing(action: () => Promise<unknown>): Promise<boolean> {
    return this.trying(async () => {
      await action();
      this.show(await this.page(undefined));
    });
  }

  private async trying(action: () => Promise<void>): Promise<boolean> {
    this.busy.set(true);
    this.failed.set(null);
    try {
      await action();
      return true;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.failed.set(error);
      return false;
    } finally {
      this.busy.set(false);
    }
  }
}

import { Injectable, inject, signal } from '@angular/core';
import { type Answer, Api, Problem } from '@bottega/platform/web';

export type Order = Answer<'get', '/orders'>['items'][number];
type Page = Answer<'get', '/orders'>;

/** A list of orders that grows when more are asked for. Provided by the page that shows it. */
@Injectable()
export class OrderList {
  private readonly api = inject(Api);
  private fetch: (cursor: string | undefined) => Promise<Page> = () => this.mine(undefined);
  private readonly loaded = signal<readonly Order[]>([]);
  private readonly cursor = signal<string | null>(null);
  private readonly busy = signal(true);
  private readonly failed = signal<Problem | null>(null);

  readonly items = this.loaded.asReadonly();
  readonly next = this.cursor.asReadonly();
  readonly loading = this.busy.asReadonly();
  readonly problem = this.failed.asReadonly();

  openMine(): Promise<void> {
    return this.open((cursor) => this.mine(cursor));
  }

  openAll(status: Order['status'] | undefined): Promise<void> {
    return this.open((cursor) => this.api.get('/orders', { query: { status, cursor } }));
  }

  async more(): Promise<void> {
    this.busy.set(true);
    this.failed.set(null);
    try {
      const { items, nextCursor } = await this.fetch(this.cursor() ?? undefined);
      this.loaded.update((before) => [...before, ...items]);
      this.cursor.set(nextCursor ?? null);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.failed.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private mine(cursor: string | undefined): Promise<Page> {
    return this.api.get('/me/orders', { query: { cursor } });
  }

  private open(fetch: (cursor: string | undefined) => Promise<Page>): Promise<void> {
    this.fetch = fetch;
    this.loaded.set([]);
    this.cursor.set(null);
    return this.more();
  }
}

import { signal, untracked } from '@angular/core';
import { Problem } from './problem';

interface Page<Item> {
  items: readonly Item[];
  nextCursor?: string | null;
}

/** A list that comes a page at a time and grows when more is asked for: what is shown, whether there is more, what went wrong. */
export class PageList<Item> {
  private listing = 0;
  private readonly loaded = signal<readonly Item[]>([]);
  private readonly cursor = signal<string | null>(null);
  private readonly busy = signal(true);
  private readonly failed = signal<Problem | null>(null);

  readonly items = this.loaded.asReadonly();
  readonly next = this.cursor.asReadonly();
  readonly loading = this.busy.asReadonly();
  readonly problem = this.failed.asReadonly();

  constructor(private readonly fetch: (cursor: string | undefined) => Promise<Page<Item>>) {}

  /** The first page, afresh. */
  reload(): Promise<void> {
    this.listing++;
    this.loaded.set([]);
    this.cursor.set(null);
    return this.more();
  }

  /** What comes after the list was begun afresh is let go; an effect that asks for it does not follow what it brings. */
  async more(): Promise<void> {
    const listing = this.listing;
    this.busy.set(true);
    this.failed.set(null);
    try {
      const { items, nextCursor } = await this.fetch(untracked(this.cursor) ?? undefined);
      if (listing !== this.listing) return;
      this.loaded.update((before) => [...before, ...items]);
      this.cursor.set(nextCursor ?? null);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (listing === this.listing) this.failed.set(error);
    } finally {
      if (listing === this.listing) this.busy.set(false);
    }
  }
  /** What is known now goes in the place of what was shown; nothing, when it has left the list. */
  replace(isOld: (item: Item) => boolean, ...known: Item[]): void {
    this.loaded.update((items) => items.flatMap((item) => (isOld(item) ? known : [item])));
  }
}

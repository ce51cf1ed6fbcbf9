import { isPlatformBrowser } from '@angular/common';
import { computed, inject, PLATFORM_ID, Service, signal } from '@angular/core';
import type { Wanted } from './quote';

const KEPT = 'bottega.basket';
/** More is not taken in one order. */
const MOST = 10;

/**
 * What somebody has chosen and not ordered yet, on this device: it is still there after signing in, and keeps no place.
 * Pages are drawn for nobody: it is empty until the browser opens it.
 */
@Service()
export class Basket {
  private readonly inBrowser = isPlatformBrowser(inject(PLATFORM_ID));
  private readonly things = signal<readonly Wanted[]>([]);
  readonly items = this.things.asReadonly();
  readonly full = computed(() => this.things().length >= MOST);

  /** As it is on the device now: another window may have changed it. */
  open(): void {
    const kept = this.inBrowser ? localStorage.getItem(KEPT) : null;
    this.things.set(kept ? (JSON.parse(kept) as Wanted[]) : []);
  }

  has(id: string): boolean {
    return this.things().some((thing) => thing.id === id);
  }

  /** At the end, or back where it was. */
  add(thing: Wanted, at = Infinity): void {
    this.change((things) => things.filter(({ id }) => id !== thing.id).toSpliced(at, 0, thing));
  }

  remove(...ids: readonly string[]): void {
    this.change((things) => things.filter(({ id }) => !ids.includes(id)));
  }

  private change(work: (things: readonly Wanted[]) => readonly Wanted[]): void {
    this.open();
    this.things.update(work);
    if (this.things().length === 0) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, JSON.stringify(this.things()));
  }
}

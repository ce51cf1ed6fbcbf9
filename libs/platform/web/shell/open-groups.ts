import { isPlatformBrowser } from '@angular/common';
import { inject, PLATFORM_ID, Service, signal } from '@angular/core';

const KEPT = 'bottega.menu';

/** Which groups of the menu are open: whoever comes back finds them as they were left, on this device. */
@Service()
export class OpenGroups {
  private readonly inBrowser = isPlatformBrowser(inject(PLATFORM_ID));
  private readonly open = signal<ReadonlySet<string>>(this.kept());

  has(group: string): boolean {
    return this.open().has(group);
  }

  set(group: string, open: boolean): void {
    const groups = new Set(this.open());
    if (open) groups.add(group);
    else groups.delete(group);
    this.open.set(groups);
    if (this.inBrowser) localStorage.setItem(KEPT, JSON.stringify([...groups]));
  }

  private kept(): Set<string> {
    const kept = this.inBrowser ? localStorage.getItem(KEPT) : null;
    return new Set(kept ? (JSON.parse(kept) as string[]) : []);
  }
}

import { afterNextRender, DOCUMENT, inject, Injector, Service } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, pairwise } from 'rxjs';

/** After a change of page, the keyboard and the screen reader start from the new page and not from the link left behind. */
@Service()
export class Arrival {
  private readonly document = inject(DOCUMENT);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);

  watch(): void {
    const pages = this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => urlAfterRedirects.split(/[?#]/)[0]),
    );
    pages.pipe(pairwise()).subscribe(([before, after]) => {
      if (before === after) return;
      afterNextRender(() => this.document.getElementById('main')?.focus({ preventScroll: true }), {
        injector: this.injector,
      });
    });
  }
}

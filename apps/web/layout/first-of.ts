import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { itemsOf, type Menu, SessionStore } from '@bottega/platform/web';

/** `/gestione` itself is no page: whoever comes in finds the first of the menu they may open. */
export const firstOf =
  (menu: Menu): CanActivateFn =>
  async () => {
    const [session, router] = [inject(SessionStore), inject(Router)];
    await session.ready();
    const first = itemsOf(menu).find(({ needs }) => needs === undefined || session.can(needs));
    return router.parseUrl(first?.to ?? '/non-trovata');
  };

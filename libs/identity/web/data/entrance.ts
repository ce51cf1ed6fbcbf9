import { inject, Service } from '@angular/core';
import { Router } from '@angular/router';
import { safeReturnTo, SessionStore } from '@bottega/platform/web';

/** What follows once somebody is in: the page knows who reads it, and leads back where they were going. */
@Service()
export class Entrance {
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);

  async goTo(returnTo: string | undefined): Promise<void> {
    await this.session.refresh();
    await this.router.navigateByUrl(safeReturnTo(returnTo));
  }
}

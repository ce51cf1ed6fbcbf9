import { afterNextRender, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { filter, map, startWith } from 'rxjs';
import { SessionStore } from '../session/session-store';

/** The door for who is not in yet, coming back to the same page; one's own pages for who is. */
@Component({
  selector: 'bt-account-door',
  imports: [RouterLink, TranslocoPipe],
  template: `
    @if (session.me(); as account) {
      <a class="btn tonal sm" routerLink="/io">
        <span class="avatar sm" aria-hidden="true">{{ initials() }}</span>
        <span class="wide-only">{{ account.person.givenName }}</span>
        <span class="sr">{{ 'ui.shell.yourPage' | transloco }}</span>
      </a>
    } @else {
      <a class="btn tonal sm door" routerLink="/accedi" [queryParams]="{ returnTo: here() }">
        {{ 'ui.shell.signIn' | transloco }}
      </a>
    }
  `,
  styles: `
    .btn {
      padding-inline: 8px 12px;
    }
    .door {
      padding-inline: 12px;
    }
    /* Somebody is signed in and we are about to say who: no door in the meantime. */
    :host-context([data-session]) .door {
      visibility: hidden;
    }
    @media (max-width: 860px) {
      .btn:not(.door) {
        padding-inline: 4px;
        background: none;
      }
    }
  `,
})
export class AccountDoor {
  protected readonly session = inject(SessionStore);
  private readonly router = inject(Router);

  protected readonly here = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      startWith(null),
      map(() => this.router.url),
    ),
    { requireSync: true },
  );
  protected readonly initials = computed(() => {
    const person = this.session.me()?.person;
    return person ? person.givenName.charAt(0) + person.familyName.charAt(0) : '';
  });

  constructor() {
    afterNextRender(() => void this.session.ready());
  }
}

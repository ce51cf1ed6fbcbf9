import { Component, computed, inject, input, output } from '@angular/core';
import { type IsActiveMatchOptions, RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from '../session/session-store';
import { Icon } from '../ui/icon';
import type { NavItem } from './nav-item';

const WHATEVER_ELSE = { queryParams: 'ignored', fragment: 'ignored', matrixParams: 'ignored' } as const;

/** The entries of a menu that the reader may open; how they look is up to the shell around them. */
@Component({
  selector: 'bt-nav-list',
  imports: [Icon, RouterLink, RouterLinkActive, TranslocoPipe],
  template: `
    @if (entries().length > 0) {
      <nav [attr.aria-label]="label()">
        <ul [class]="'nav-' + look()">
          @for (item of entries(); track item.to) {
            <li>
              <a
                [routerLink]="item.to"
                routerLinkActive
                [routerLinkActiveOptions]="item.match"
                ariaCurrentWhenActive="page"
                (click)="chosen.emit()"
              >
                @if (item.icon && look() !== 'top') {
                  <bt-icon [path]="item.icon" />
                }
                <span>{{ item.label | transloco }}</span>
                @if (item.count?.(); as waiting) {
                  <span class="count" [attr.aria-label]="'ui.shell.waiting' | transloco: { n: waiting }">
                    {{ waiting }}
                  </span>
                }
              </a>
            </li>
          }
        </ul>
      </nav>
    }
  `,
  styleUrl: './nav-list.css',
})
export class NavList {
  private readonly session = inject(SessionStore);
  readonly items = input.required<readonly NavItem[]>();
  readonly label = input.required<string>();
  /** `top` across the page, `rail` down the side, `foot` along the bottom of a phone. */
  readonly look = input.required<'top' | 'rail' | 'foot'>();
  readonly chosen = output();

  protected readonly entries = computed(() =>
    this.items()
      .filter(({ needs }) => needs === undefined || this.session.can(needs))
      .map((item) => ({ ...item, match: this.matchOf(item) })),
  );

  /** An entry stays lit on the pages under it, unless they have entries of their own. */
  private matchOf({ to }: NavItem): IsActiveMatchOptions {
    const hasUnder = this.items().some((other) => other.to.startsWith(`${to}/`));
    return { paths: hasUnder ? 'exact' : 'subset', ...WHATEVER_ELSE };
  }
}

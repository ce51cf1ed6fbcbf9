import { Component, computed, inject, input, signal } from '@angular/core';
import { isActive, Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from '../session/session-store';
import { Dialog } from '../ui/dialog';
import { Icon } from '../ui/icon';
import { iconEllipsis } from '../ui/icons.generated';
import { itemsOf, litAt, type NavItem, openTo } from './nav-item';
import { NavLink } from './nav-link';
import { NavList } from './nav-list';

/** A thumb tells five places apart, not more. */
const MOST = 5;

/** The menu along the bottom of a phone; what does not fit is behind its last place. */
@Component({
  selector: 'bt-foot-nav',
  imports: [Dialog, Icon, NavLink, NavList, TranslocoPipe],
  template: `
    @if (entries().length > 0) {
      <nav [attr.aria-label]="label()">
        <ul>
          @for (item of first(); track item.to) {
            <li><bt-nav-link look="foot" [of]="item" [among]="entries()" /></li>
          }
          @if (rest().length > 0) {
            <li>
              <button type="button" [class.here]="here()" aria-haspopup="dialog" (click)="open.set(true)">
                <bt-icon [path]="iconEllipsis" />
                <span>{{ 'ui.shell.more' | transloco }}</span>
              </button>
            </li>
          }
        </ul>
      </nav>
      <bt-dialog place="foot" [label]="'ui.shell.moreTitle' | transloco" [(open)]="open">
        <bt-nav-list
          look="rail"
          [items]="rest()"
          [label]="'ui.shell.moreTitle' | transloco"
          (chosen)="open.set(false)"
        />
      </bt-dialog>
    }
  `,
  styleUrl: './foot-nav.css',
})
export class FootNav {
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  readonly items = input.required<readonly NavItem[]>();
  readonly label = input.required<string>();
  protected readonly open = signal(false);
  protected readonly iconEllipsis = iconEllipsis;
  protected readonly entries = computed(() =>
    itemsOf(openTo((permission) => this.session.can(permission), this.items())),
  );
  private readonly shown = computed(() => (this.entries().length > MOST ? MOST - 1 : MOST));
  protected readonly first = computed(() => this.entries().slice(0, this.shown()));
  protected readonly rest = computed(() => this.entries().slice(this.shown()));
  private readonly lit = computed(() =>
    this.rest().map((item) => isActive(item.to, this.router, litAt(item, this.entries()))),
  );
  /** The page being read is one of those behind. */
  protected readonly here = computed(() => this.lit().some((active) => active()));
}

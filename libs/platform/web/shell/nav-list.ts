import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from '../session/session-store';
import { Icon } from '../ui/icon';
import type { NavItem } from './nav-item';

/** The entries of a menu that the reader may open; how they look is up to the shell around them. */
@Component({
  selector: 'bt-nav-list',
  imports: [Icon, RouterLink, RouterLinkActive, TranslocoPipe],
  template: `
    <nav [attr.aria-label]="label()">
      <ul [class]="look()">
        @for (item of allowed(); track item.to) {
          <li>
            <a [routerLink]="item.to" routerLinkActive ariaCurrentWhenActive="page" (click)="chosen.emit()">
              @if (item.icon && look() !== 'bar') {
                <bt-icon [path]="item.icon" />
              }
              <span>{{ item.label | transloco }}</span>
              @if (item.count?.(); as waiting) {
                <span class="count" [attr.aria-label]="'ui.shell.waiting' | transloco: { n: waiting }">{{
                  waiting
                }}</span>
              }
            </a>
          </li>
        }
      </ul>
    </nav>
  `,
  styleUrl: './nav-list.css',
})
export class NavList {
  private readonly session = inject(SessionStore);
  readonly items = input.required<readonly NavItem[]>();
  readonly label = input.required<string>();
  /** `bar` across the top, `rail` down the side, `foot` along the bottom of a phone. */
  readonly look = input.required<'bar' | 'rail' | 'foot'>();
  readonly chosen = output();

  protected readonly allowed = computed(() =>
    this.items().filter(({ needs }) => needs === undefined || this.session.can(needs)),
  );
}

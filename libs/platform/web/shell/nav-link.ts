import { Component, computed, input, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../ui/icon';
import { litAt, type Menu, type NavItem } from './nav-item';

/** One entry of a menu, as it looks `top` across the page, in the `rail` down the side, at the `foot` of a phone. */
@Component({
  selector: 'bt-nav-link',
  imports: [Icon, RouterLink, RouterLinkActive, TranslocoPipe],
  template: `
    @let item = of();
    <a
      [class]="look()"
      [routerLink]="item.to"
      routerLinkActive
      [routerLinkActiveOptions]="lit()"
      ariaCurrentWhenActive="page"
      (click)="chosen.emit()"
    >
      @if (item.icon && look() !== 'top') {
        <bt-icon [path]="item.icon" />
      }
      <span>{{ item.label | transloco }}</span>
      @if (item.count?.(); as waiting) {
        <span class="count" [attr.aria-label]="'ui.shell.waiting' | transloco: { n: waiting }">{{ waiting }}</span>
      }
    </a>
  `,
  styleUrl: './nav-link.css',
})
export class NavLink {
  readonly of = input.required<NavItem>();
  /** The menu it is in: its neighbours say for which pages it is lit. */
  readonly among = input.required<Menu>();
  readonly look = input.required<'top' | 'rail' | 'foot'>();
  readonly chosen = output();
  protected readonly lit = computed(() => litAt(this.of(), this.among()));
}

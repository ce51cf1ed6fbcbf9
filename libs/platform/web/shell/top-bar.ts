import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Basket } from '../checkout/basket';
import { Icon } from '../ui/icon';
import { iconMenu, iconSearch } from '../ui/icons.generated';
import { AccountDoor } from './account-door';
import { BasketDoor } from './basket-door';
import { doors } from './doors';
import { LanguageSwitch } from './language-switch';
import { Logo } from './logo';
import type { NavItem } from './nav-item';
import { NavList } from './nav-list';
import { SideMenu } from './side-menu';

/** The head of every page but the staff's. `searchAt` is where the magnifying glass leads, once there is something to find. */
@Component({
  selector: 'bt-top-bar',
  imports: [AccountDoor, BasketDoor, Icon, LanguageSwitch, Logo, NavList, RouterLink, SideMenu, TranslocoPipe],
  template: `
    @let main = 'ui.shell.main' | transloco;
    <header class="wrap">
      <bt-logo [class.brief]="basket.items().length > 0" />
      <bt-nav-list class="wide-only" look="top" [items]="items()" [label]="main" />
      <div class="row nw snug push">
        @if (searchAt(); as address) {
          <a class="iconbtn" [routerLink]="address" [attr.aria-label]="'ui.shell.search' | transloco">
            <bt-icon [path]="iconSearch" />
          </a>
        }
        <bt-nav-list class="wide-only" look="top" [items]="doors" [label]="'ui.shell.doors' | transloco" />
        <bt-language-switch class="wide-only language" />
        <bt-basket-door />
        <bt-account-door />
        <button
          type="button"
          class="iconbtn narrow-only"
          [attr.aria-label]="'ui.shell.menu' | transloco"
          (click)="menu.set(true)"
        >
          <bt-icon [path]="iconMenu" />
        </button>
      </div>
    </header>
    <bt-side-menu [items]="all()" [label]="main" [(open)]="menu" />
  `,
  styles: `
    header {
      display: flex;
      gap: 8px 28px;
      align-items: center;
      min-height: 72px;
    }
    .language {
      margin-inline: 16px;
    }
    @media (max-width: 860px) {
      header {
        gap: 4px;
        min-height: 60px;
      }
    }
  `,
})
export class TopBar {
  readonly items = input.required<readonly NavItem[]>();
  readonly searchAt = input<string>();
  protected readonly basket = inject(Basket);
  protected readonly doors = doors;
  protected readonly all = computed(() => [...this.items(), ...doors]);
  protected readonly menu = signal(false);
  protected readonly iconMenu = iconMenu;
  protected readonly iconSearch = iconSearch;
}

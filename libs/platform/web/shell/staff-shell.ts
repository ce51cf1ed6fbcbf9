import { Component, input, signal } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../ui/icon';
import { iconMenu } from '../ui/icons.generated';
import { AccountDoor } from './account-door';
import { LanguageSwitch } from './language-switch';
import { Logo } from './logo';
import type { Menu } from './nav-item';
import { NavList } from './nav-list';
import { SideMenu } from './side-menu';
import { SkipLink } from './skip-link';

/** The office: a rail of places, and a dense page beside it. On a phone the rail is behind the menu button. */
@Component({
  selector: 'bt-staff-shell',
  imports: [AccountDoor, Icon, LanguageSwitch, Logo, NavList, RouterOutlet, SideMenu, SkipLink, TranslocoPipe],
  template: `
    <bt-skip-link />
    @let office = 'ui.shell.staff' | transloco;
    <aside class="rail wide-only" aria-label="Bottega">
      <bt-logo />
      <bt-nav-list look="rail" [items]="nav()" [label]="office" />
    </aside>
    <div class="desk">
      <header>
        <button
          type="button"
          class="iconbtn narrow-only"
          [attr.aria-label]="'ui.shell.menu' | transloco"
          (click)="menu.set(true)"
        >
          <bt-icon [path]="iconMenu" />
        </button>
        <ng-content />
        <div class="row nw snug push"><bt-language-switch class="wide-only language" /><bt-account-door /></div>
      </header>
      <main id="main" tabindex="-1"><router-outlet /></main>
    </div>
    <bt-side-menu [items]="nav()" [label]="office" [(open)]="menu" />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: 208px minmax(0, 1fr);
      grid-template-rows: 1fr auto;
      min-height: 100dvh;
      --bt-hit: var(--bt-hit-dense);
    }
    .rail {
      display: flex;
      flex-direction: column;
      gap: 20px;
      padding: 20px 12px;
      background: var(--mat-sys-surface-container);
    }
    .rail bt-logo {
      padding-inline: 8px;
    }
    header {
      display: flex;
      gap: 12px;
      align-items: center;
      min-height: 60px;
      padding: 10px 24px;
    }
    main {
      padding: 4px 24px 32px;
    }
    .language {
      margin-inline: 16px;
    }
    @media (max-width: 860px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
        --bt-hit: 44px;
      }
      header,
      main {
        padding-inline: var(--bt-gutter);
      }
    }
  `,
})
export class StaffShell {
  readonly nav = input.required<Menu>();
  protected readonly menu = signal(false);
  protected readonly iconMenu = iconMenu;
}

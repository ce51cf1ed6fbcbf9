import { Component, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialog } from '../ui/dialog';
import { Icon } from '../ui/icon';
import { iconX } from '../ui/icons.generated';
import { LanguageSwitch } from './language-switch';
import type { Menu } from './nav-item';
import { NavList } from './nav-list';
import { ThemeSwitch } from './theme-switch';

/** What the menu button of a phone opens: the way round, then language and appearance. */
@Component({
  selector: 'bt-side-menu',
  imports: [Dialog, Icon, LanguageSwitch, NavList, ThemeSwitch, TranslocoPipe],
  template: `
    <bt-dialog place="side" [label]="'ui.shell.menuTitle' | transloco" [(open)]="open">
      <div class="stack loose">
        <button
          type="button"
          class="iconbtn close"
          [attr.aria-label]="'ui.shell.closeMenu' | transloco"
          (click)="open.set(false)"
        >
          <bt-icon [path]="iconX" />
        </button>
        <bt-nav-list look="rail" [items]="items()" [label]="label()" (chosen)="open.set(false)" />
        <hr class="hr" />
        <bt-theme-switch />
        <bt-language-switch />
      </div>
    </bt-dialog>
  `,
  styles: `
    bt-nav-list {
      --bt-nav-hit: 48px;
    }
    .close {
      justify-self: end;
    }
  `,
})
export class SideMenu {
  readonly items = input.required<Menu>();
  readonly label = input.required<string>();
  readonly open = model(false);
  protected readonly iconX = iconX;
}

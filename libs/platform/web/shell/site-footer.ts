import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LanguageSwitch } from './language-switch';
import { Logo } from './logo';
import type { NavItem } from './nav-item';
import { ThemeSwitch } from './theme-switch';

/** The foot of public pages: who we are (projected), the quieter addresses, how the page looks. */
@Component({
  selector: 'bt-site-footer',
  imports: [LanguageSwitch, Logo, RouterLink, ThemeSwitch, TranslocoPipe],
  template: `
    <footer>
      <div class="wrap">
        <div class="stack tight"><bt-logo /><ng-content /></div>
        <nav [attr.aria-label]="'ui.shell.footer' | transloco">
          <ul class="bs">
            @for (item of items(); track item.to) {
              <li>
                <a [routerLink]="item.to">{{ item.label | transloco }}</a>
              </li>
            }
          </ul>
        </nav>
        <div class="stack tight"><bt-theme-switch /><bt-language-switch /></div>
      </div>
    </footer>
  `,
  styles: `
    footer {
      margin-top: var(--sp-24);
      padding-block: var(--sp-10);
      background: var(--mat-sys-surface-container);
    }
    .wrap {
      display: grid;
      gap: 24px 40px;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
    }
    li a {
      display: inline-block;
      padding-block: 6px;
    }
    @media (max-width: 640px) {
      footer {
        margin-top: var(--sp-16);
      }
    }
  `,
})
export class SiteFooter {
  readonly items = input.required<readonly NavItem[]>();
}

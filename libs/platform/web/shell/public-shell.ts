import { Component, input } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import type { NavItem } from './nav-item';
import { SiteFooter } from './site-footer';
import { SkipLink } from './skip-link';
import { TopBar } from './top-bar';

/** Pages for anybody: top bar, page, foot. What is projected stands in the foot. */
@Component({
  selector: 'bt-public-shell',
  imports: [RouterOutlet, SiteFooter, SkipLink, TopBar],
  template: `
    <bt-skip-link />
    <bt-top-bar [items]="nav()" [searchAt]="searchAt()" />
    <main id="main" tabindex="-1"><router-outlet /></main>
    <bt-site-footer [items]="foot()"><ng-content /></bt-site-footer>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      min-height: 100dvh;
    }
    main {
      flex: 1;
    }
  `,
})
export class PublicShell {
  readonly nav = input.required<readonly NavItem[]>();
  readonly foot = input.required<readonly NavItem[]>();
  readonly searchAt = input<string>();
}

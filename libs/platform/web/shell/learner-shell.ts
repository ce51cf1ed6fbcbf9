import { Component, input } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { FootNav } from './foot-nav';
import type { NavItem } from './nav-item';
import { NavList } from './nav-list';
import { SkipLink } from './skip-link';
import { TopBar } from './top-bar';

/** One's own pages, learning or teaching: the same top bar, then one's menu, under the thumb on a phone. */
@Component({
  selector: 'bt-learner-shell',
  imports: [FootNav, NavList, RouterOutlet, SkipLink, TopBar, TranslocoPipe],
  template: `
    <bt-skip-link />
    <bt-top-bar [items]="nav()" [searchAt]="searchAt()" />
    @let mine = 'ui.shell.yours' | transloco;
    <div class="wrap wide-only"><bt-nav-list class="own" look="top" [items]="own()" [label]="mine" /></div>
    <main id="main" tabindex="-1" class="wrap"><router-outlet /></main>
    <bt-foot-nav class="narrow-only bottom" [items]="own()" [label]="mine" />
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      min-height: 100dvh;
    }
    main {
      flex: 1;
      padding-bottom: 48px;
    }
    .own {
      display: block;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }
    .bottom {
      position: fixed;
      inset: auto 0 0;
      z-index: 4;
      background: var(--mat-sys-surface-container);
    }
    @media (max-width: 860px) {
      main {
        padding-bottom: 120px;
      }
    }
  `,
})
export class LearnerShell {
  readonly nav = input.required<readonly NavItem[]>();
  readonly own = input.required<readonly NavItem[]>();
  readonly searchAt = input<string>();
}

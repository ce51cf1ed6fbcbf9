import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Icon,
  iconBadgeCheck,
  iconCalendarPlus,
  iconChevronRight,
  iconFileText,
  iconKeyRound,
  iconMonitor,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** What else is mine: a page each. */
@Component({
  selector: 'bt-profile-links',
  imports: [Icon, RouterLink, TranslocoPipe],
  template: `
    <nav [attr.aria-label]="'identity.more.label' | transloco">
      <ul>
        @for (page of pages; track page.to) {
          <li>
            <a class="line-item" [routerLink]="page.to">
              <bt-icon [path]="page.icon" />
              <span class="grow stack snug">
                <b>{{ 'identity.more.' + page.name + '.title' | transloco }}</b>
                <span class="bs soft">{{ 'identity.more.' + page.name + '.text' | transloco }}</span>
              </span>
              <bt-icon [path]="iconChevronRight" />
            </a>
          </li>
        }
      </ul>
    </nav>
  `,
  styles: `
    a {
      color: inherit;
      text-decoration: none;
    }
    a:hover b {
      text-decoration: underline;
    }
  `,
})
export class ProfileLinks {
  protected readonly iconChevronRight = iconChevronRight;
  protected readonly pages = [
    { name: 'sessions', to: '/io/profilo/accessi', icon: iconMonitor },
    { name: 'calendar', to: '/io/calendario', icon: iconCalendarPlus },
    { name: 'concessions', to: '/io/agevolazioni', icon: iconBadgeCheck },
    { name: 'tokens', to: '/io/profilo/token', icon: iconKeyRound },
    { name: 'data', to: '/io/profilo/dati', icon: iconFileText },
  ] as const;
}

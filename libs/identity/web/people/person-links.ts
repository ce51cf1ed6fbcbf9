import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, iconBadgeCheck, iconChevronRight, iconReceipt, type Schema, SessionStore } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';

const PAGES = [
  { name: 'concessions', to: 'agevolazioni', icon: iconBadgeCheck, needs: 'people.manage' },
  { name: 'party', to: 'dati-fiscali', icon: iconReceipt, needs: 'payments.record' },
] as const;

/** What else staff keep of somebody: a page each. */
@Component({
  selector: 'bt-person-links',
  imports: [Icon, RouterLink, TranslocoPipe],
  template: `
    @if (pages().length > 0) {
      <nav class="sheet" [attr.aria-label]="'identity.person.more.label' | transloco">
        <ul>
          @for (page of pages(); track page.to) {
            <li>
              <a class="line-item" [routerLink]="['/gestione/persone', of().id, page.to]">
                <bt-icon [path]="page.icon" />
                <span class="grow stack snug">
                  <b>{{ 'identity.person.more.' + page.name + '.title' | transloco }}</b>
                  <span class="bs soft">{{ 'identity.person.more.' + page.name + '.text' | transloco }}</span>
                </span>
                <bt-icon [path]="iconChevronRight" />
              </a>
            </li>
          }
        </ul>
      </nav>
    }
  `,
  styles: `
    a {
      color: inherit;
      text-decoration: none;
    }
    a:hover b {
      text-decoration: underline;
    }
    li:last-child a {
      border-bottom: 0;
    }
  `,
})
export class PersonLinks {
  private readonly session = inject(SessionStore);
  readonly of = input.required<Schema<'PersonView'>>();
  protected readonly iconChevronRight = iconChevronRight;
  protected readonly pages = computed(() => PAGES.filter(({ needs }) => this.session.can(needs)));
}

import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, Icon, iconHourglass, SessionStore } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** How many unpaid places wait to be decided, of everybody or of one edition; nothing when none does. */
@Component({
  selector: 'bt-overdue-note',
  imports: [Icon, RouterLink, TranslocoPipe],
  template: `
    @if (places.value(); as page) {
      @if (page.items.length; as n) {
        <p class="note wait">
          <bt-icon [path]="iconHourglass" />
          <span>
            {{ 'enrolment-overdue.note' | transloco: { n, more: page.nextCursor ? '+' : '' } }}
            <a class="link" routerLink="/gestione/posti" [queryParams]="asked()">{{
              'enrolment-overdue.decide' | transloco
            }}</a>
          </span>
        </p>
      }
    }
  `,
})
export class OverdueNote {
  private readonly session = inject(SessionStore);
  readonly editionId = input<string>();
  protected readonly iconHourglass = iconHourglass;
  protected readonly asked = computed(() => ({ edizione: this.editionId() }));
  protected readonly places = inject(Api).resource('/enrolments', () =>
    this.session.can('enrolments.manage') ? { query: { overdue: true, editionId: this.editionId() } } : undefined,
  );
}

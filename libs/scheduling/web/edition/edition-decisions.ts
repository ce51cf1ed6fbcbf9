import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Toasts } from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Edition } from '../data/programme-view';
import { EditionStore } from './edition-store';

type Decision = 'open' | 'confirm' | 'postpone' | 'cancel';

const POSSIBLE: Record<Edition['status'], readonly Decision[]> = {
  draft: ['open', 'cancel'],
  open: ['confirm', 'postpone', 'cancel'],
  confirmed: ['postpone', 'cancel'],
  running: ['cancel'],
  postponed: ['open', 'cancel'],
  closed: [],
  cancelled: [],
};

/** The next steps of an edition. What people are told of is looked at first, where it is decided. */
@Component({
  selector: 'bt-edition-decisions',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <div class="row tight">
      @for (decision of possible(); track decision) {
        @if (decision === 'open') {
          <button type="button" class="btn sm fill" (click)="open()">{{ 'scheduling.decide.open' | transloco }}</button>
        } @else {
          <a
            class="btn sm"
            [class.fill]="decision === 'confirm'"
            [class.tonal]="decision === 'postpone'"
            [class.text]="decision === 'cancel'"
            [routerLink]="['/gestione/decisioni', store.edition()!.id]"
            [queryParams]="{ azione: decision }"
            >{{ 'scheduling.decide.' + decision | transloco }}</a
          >
        }
      }
    </div>
  `,
})
export class EditionDecisions {
  protected readonly store = inject(EditionStore);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  protected readonly possible = computed(() => {
    const edition = this.store.edition();
    return edition ? POSSIBLE[edition.status] : [];
  });

  protected async open(): Promise<void> {
    if (await this.store.makeOpen()) this.toasts.show(this.words.translate('scheduling.decide.opened'));
  }
}

import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Money, SessionStore, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Glance } from './moved-rows';

/** How things stand now, whatever the period: each figure opens the screen where something is done about it. */
@Component({
  selector: 'bt-standing',
  imports: [Money, RouterLink, TranslocoPipe, When],
  templateUrl: './standing.html',
  styleUrl: './standing.css',
})
export class Standing {
  private readonly session = inject(SessionStore);
  readonly of = input.required<Glance>();
  /** The queue is for whoever gives money back. */
  protected readonly queue = computed(() => (this.session.can('payments.refund') ? '/gestione/da-restituire' : null));
  protected readonly figures = computed(() => [
    { name: 'owedToUs', ...this.of().owedToUs, address: '/gestione/ordini', query: { stato: 'open' } },
    { name: 'toGiveBack', ...this.of().toGiveBack, address: this.queue(), query: {} },
    { name: 'undecided', ...this.of().undecided, address: '/gestione/banca', query: {} },
  ]);
}

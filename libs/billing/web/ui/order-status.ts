import { Component, computed, input } from '@angular/core';
import { Status, type Tone } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Order } from '../order-list';

const TONES: Record<Order['status'], Tone> = { open: 'wait', paid: 'ok', cancelled: 'plain' };

/** How an order stands; money still to be given back comes before everything else. */
@Component({
  selector: 'bt-order-status',
  imports: [Status, TranslocoPipe],
  template: `<bt-status [tone]="tone()">{{ 'billing.status.' + state() | transloco }}</bt-status>`,
})
export class OrderStatus {
  readonly of = input.required<Order>();
  protected readonly state = computed(() => (this.of().toGiveBack.amount > 0 ? 'toGiveBack' : this.of().status));
  protected readonly tone = computed<Tone>(() => (this.of().toGiveBack.amount > 0 ? 'wait' : TONES[this.of().status]));
}

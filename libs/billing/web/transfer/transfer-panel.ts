import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Clock } from '@bottega/platform/kernel';
import {
  Api,
  formatWhen,
  Icon,
  iconCircleCheck,
  Languages,
  Problem,
  ProblemNote,
  SessionStore,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Order } from '../order-list';
import { TransferFacts } from './transfer-facts';

/** An order waiting for its transfer: where it goes, by when, «I have made it», and what happens if it does not come. */
@Component({
  selector: 'bt-transfer-panel',
  imports: [Icon, ProblemNote, TransferFacts, TranslocoPipe, When],
  templateUrl: './transfer-panel.html',
  host: { class: 'stack' },
})
export class TransferPanel {
  private readonly api = inject(Api);
  private readonly clock = inject(Clock);
  private readonly languages = inject(Languages);
  private readonly session = inject(SessionStore);
  readonly of = input.required<Order>();
  /** The end of the last day the money may arrive on; an order by itself does not know it. */
  readonly until = input<string | null>(null);
  protected readonly shown = linkedSignal(() => this.of());
  protected readonly sending = signal(false);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly iconCircleCheck = iconCircleCheck;
  protected readonly own = computed(() => this.session.me()?.person.id === this.shown().payerId);
  protected readonly forPlace = computed(() => this.shown().lines.some(({ kind }) => kind === 'enrolment'));
  protected readonly over = computed(() => new Date(this.until() ?? Infinity) <= this.clock.now());
  protected readonly lastDay = computed(() => {
    const until = this.until();
    if (!until) return null;
    const [from, now] = [new Date(Date.parse(until) - 1), this.clock.now()];
    return formatWhen({ from, now, style: 'long', lang: this.languages.current() });
  });

  protected async declare(): Promise<void> {
    if (this.sending()) return;
    this.sending.set(true);
    this.refusal.set(null);
    try {
      this.shown.set(await this.api.post('/orders/{id}/declare-paid', { path: { id: this.shown().id } }));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusal.set(error);
    } finally {
      this.sending.set(false);
    }
  }
}

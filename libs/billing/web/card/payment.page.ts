import { Component, computed, DestroyRef, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Api,
  Icon,
  iconCircleCheck,
  iconHourglass,
  Money,
  PageHeader,
  Problem,
  problemOf,
  ProblemNote,
  Skeleton,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { placeOf } from '../data/line-place';
import { LEAVE_FOR } from './leave-for';

/** How often, and how many times, we look whether the bank has told us before saying that it takes longer. */
const LOOK_MS = 2_000;
const MOST_LOOKS = 15;

/**
 * An order to be paid by card: on the way to the gateway (`vai`), back from it having paid (`pagato`) or not
 * (`annullato`). What was paid is known from the gateway alone, so whoever is quicker than it waits here.
 */
@Component({
  selector: 'bt-payment',
  imports: [Icon, Money, PageHeader, ProblemNote, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './payment.page.html',
})
export class PaymentPage {
  private readonly api = inject(Api);
  private readonly leaveFor = inject(LEAVE_FOR);
  readonly orderId = input.required<string>();
  readonly esito = input<'vai' | 'pagato' | 'annullato'>();
  protected readonly iconCircleCheck = iconCircleCheck;
  protected readonly iconHourglass = iconHourglass;
  private readonly answer = this.api.resource('/orders/{id}', () => ({ path: { id: this.orderId() } }));
  protected readonly order = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.answer));
  protected readonly sending = signal(false);
  protected readonly refusal = signal<Problem | null>(null);
  private readonly looks = signal(0);
  protected readonly state = computed(() => {
    const status = this.order()?.status;
    if (status !== 'open') return status;
    if (this.esito() !== 'pagato') return 'open';
    return this.looks() < MOST_LOOKS ? 'waiting' : 'late';
  });
  protected readonly place = computed(() => {
    const [place, ...others] = (this.order()?.lines ?? []).map(placeOf).filter((found) => found !== null);
    return place && others.length === 0 ? place : ['/io/ordini', this.orderId()];
  });

  constructor() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      this.looks();
      if (this.state() === 'waiting') timer = setTimeout(() => this.look(), LOOK_MS);
      if (this.state() === 'open' && untracked(this.esito) === 'vai') void untracked(() => this.pay());
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }

  protected async pay(): Promise<void> {
    if (this.sending()) return;
    this.sending.set(true);
    this.refusal.set(null);
    try {
      const { url } = await this.api.post('/orders/{id}/checkout', { path: { id: this.orderId() } });
      this.leaveFor(url);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusal.set(error);
      this.sending.set(false);
    }
  }

  private look(): void {
    this.answer.reload();
    this.looks.update((looks) => looks + 1);
  }
}

import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Api, Empty, PageHeader, Problem, problemOf, ProblemNote, Skeleton } from '@bottega/platform/web';
import {
  AskedQuote,
  Basket,
  ChooseMore,
  PayBy,
  PriceLines,
  PromoCode,
  refusedAt,
  type RefusedAt,
} from '@bottega/platform/web/checkout';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Plan } from '../data/views';

const ALL_OF_THEM = 100;

/** From a plan to a membership: what it costs the reader and why, how it is paid, and one button. */
@Component({
  selector: 'bt-buy',
  imports: [
    ChooseMore,
    Empty,
    PageHeader,
    PayBy,
    PriceLines,
    ProblemNote,
    PromoCode,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  providers: [AskedQuote],
  templateUrl: './buy.page.html',
  styles: `
    :host {
      display: block;
      padding-block: 12px 64px;
    }
  `,
  host: { class: 'wrap' },
})
export class BuyPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly basket = inject(Basket);
  readonly planId = input.required<string>();
  /** The membership it goes on from, in the address: `?rinnova=…`. */
  readonly rinnova = input<string>();
  /** One for the visit and what is chosen: pressing again after the network failed is the same request. */
  private readonly visit = crypto.randomUUID();
  private readonly answer = this.api.resource('/membership-plans', () => ({ query: { limit: ALL_OF_THEM } }));
  protected readonly problem = computed(() => problemOf(this.answer));
  protected readonly loaded = computed(() => this.answer.hasValue());
  protected readonly plan = computed(() => this.answer.value()?.items.find(({ id }) => id === this.planId()));
  protected readonly wanted = computed(() => ({ kind: 'membership-plan' as const, id: this.planId() }));
  protected readonly quote = inject(AskedQuote);
  protected readonly sending = signal(false);
  protected readonly refusal = signal<Problem | null>(null);

  constructor() {
    effect(() => {
      if (this.plan()) untracked(() => this.ask());
    });
  }

  protected refusedAt(where: RefusedAt): Problem | null {
    const refusal = this.refusal();
    return refusal && refusedAt(refusal) === where ? refusal : null;
  }

  protected tryCode(promoCode: string | null): void {
    this.refusal.set(null);
    this.ask(promoCode);
  }

  private ask(promoCode: string | null = null): void {
    this.quote.ask({ items: [this.wanted()], promoCode });
  }

  protected async buy({ id: planId }: Plan): Promise<void> {
    const way = this.quote.way();
    if (this.sending() || this.quote.asking() || !way) return;
    this.sending.set(true);
    this.refusal.set(null);
    try {
      const { payBy } = way;
      const promoCode = this.quote.now()?.promoCode;
      const renewsId = this.rinnova();
      const chosen = { payBy, ...(promoCode && { promoCode }), ...(renewsId && { renewsId }) };
      const key = [this.visit, ...Object.values(chosen)].join(':');
      const { id, order } = await this.api.post('/memberships', { body: { planId, ...chosen }, key });
      this.basket.remove(planId);
      await (payBy === 'card'
        ? this.router.navigate(['/io/pagamento', order.id], { queryParams: { esito: 'vai' } })
        : this.router.navigate(['/io/tessera', id], { queryParams: { fatto: 1 } }));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusal.set(error);
      if (refusedAt(error) === 'code') this.ask();
    } finally {
      this.sending.set(false);
    }
  }
}

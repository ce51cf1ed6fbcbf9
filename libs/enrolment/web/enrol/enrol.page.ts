import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Api, Icon, iconCircleCheck, iconHourglass, Problem, ProblemNote, Skeleton, When } from '@bottega/platform/web';
import {
  AskedQuote,
  Basket,
  ChooseMore,
  PayBy,
  PromoCode,
  refusedAt,
  type RefusedAt,
} from '@bottega/platform/web/checkout';
import { TranslocoPipe } from '@jsverse/transloco';
import { isFull } from '../data/enrolment-view';
import { JoinQueue } from './join-queue';
import { OfferSummary } from './offer-summary';

/** From a course to a place: what it costs and why, how it is paid, until when it can be given back, and one button. */
@Component({
  selector: 'bt-enrol',
  imports: [
    ChooseMore,
    Icon,
    JoinQueue,
    OfferSummary,
    PayBy,
    ProblemNote,
    PromoCode,
    RouterLink,
    Skeleton,
    TranslocoPipe,
    When,
  ],
  providers: [AskedQuote],
  templateUrl: './enrol.page.html',
  styles: `
    :host {
      display: block;
      padding-block: 24px 64px;
    }
  `,
})
export class EnrolPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly basket = inject(Basket);
  readonly editionId = input.required<string>();
  protected readonly iconCircleCheck = iconCircleCheck;
  protected readonly iconHourglass = iconHourglass;
  protected readonly quote = inject(AskedQuote);
  protected readonly offer = this.api.resource('/editions/{id}/offer', () => ({ path: { id: this.editionId() } }));
  /** One for the visit and what is chosen: pressing again after the network failed is the same request. */
  private readonly visit = crypto.randomUUID();
  protected readonly sending = signal(false);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly loadProblem = computed(() => {
    const error = this.offer.error();
    return error instanceof Problem ? error : null;
  });
  protected readonly wanted = computed(() => ({ kind: 'edition' as const, id: this.editionId() }));
  protected readonly full = computed(() => isFull(this.offer.value()));

  constructor() {
    effect(() => {
      const offer = this.offer.value();
      if (!offer || offer.enrolmentId || offer.obstacle) return;
      untracked(() => this.ask(this.refusedAt('code') ? null : this.quote.now()?.promoCode));
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

  protected async enrol(): Promise<void> {
    const way = this.quote.way();
    if (this.sending() || this.quote.asking() || !way) return;
    this.sending.set(true);
    this.refusal.set(null);
    try {
      const { payBy, membershipId } = way;
      const promoCode = this.quote.now()?.promoCode;
      const chosen = { payBy, ...(membershipId && { membershipId }), ...(promoCode && { promoCode }) };
      const body = { editionId: this.editionId(), ...chosen };
      const key = [this.visit, ...Object.values(chosen)].join(':');
      const { id, order } = await this.api.post('/enrolments', { body, key });
      this.basket.remove(this.editionId());
      await (payBy === 'card'
        ? this.router.navigate(['/io/pagamento', order.id], { queryParams: { esito: 'vai' } })
        : this.router.navigate(['/io/corsi', id], { queryParams: { fatto: 1 } }));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusal.set(error);
      this.offer.reload();
    } finally {
      this.sending.set(false);
    }
  }
}

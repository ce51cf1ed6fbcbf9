import { Component, computed, effect, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  Empty,
  Icon,
  iconCircleAlert,
  iconInfo,
  Money,
  PageHeader,
  ProblemNote,
  SessionStore,
  Skeleton,
  Toasts,
} from '@bottega/platform/web';
import { AskedQuote, Basket, PayBy, PromoCode, type Wanted } from '@bottega/platform/web/checkout';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Chosen } from './data/chosen';
import { ChosenThings } from './data/chosen-things';
import { OrderTogether } from './data/order-together';
import { ChosenLine } from './ui/chosen-line';

/** What was chosen, course after course: how each stands, what they cost together, and one button for all of them. */
@Component({
  selector: 'bt-basket',
  imports: [
    ChosenLine,
    Empty,
    Icon,
    Money,
    PageHeader,
    PayBy,
    ProblemNote,
    PromoCode,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  providers: [AskedQuote, ChosenThings, OrderTogether],
  templateUrl: './basket.page.html',
  styleUrl: './basket.page.css',
  host: { class: 'wrap' },
})
export class BasketPage {
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  protected readonly session = inject(SessionStore);
  protected readonly basket = inject(Basket);
  protected readonly things = inject(ChosenThings);
  protected readonly together = inject(OrderTogether);
  protected readonly quote = this.together.quote;
  /** Whose page it is: what stands in the way of each depends on it. */
  protected readonly readerKnown = signal(false);
  protected readonly iconCircleAlert = iconCircleAlert;
  protected readonly iconInfo = iconInfo;
  protected readonly count = computed(() => this.things.available().length);
  /** A membership pays for nothing that is ordered with it. */
  protected readonly tooSoon = computed(() => {
    const items = this.things.items().filter(({ obstacle }) => !obstacle);
    return items.some(({ grants }) => grants) && items.some(({ kind }) => kind === 'edition');
  });

  constructor() {
    this.basket.open();
    void this.session.ready().then(() => this.readerKnown.set(true));
    effect(() => this.things.show(this.readerKnown() ? this.basket.items() : []));
  }

  protected remove({ kind, id, title }: Chosen): void {
    const thing: Wanted = { kind, id };
    const at = this.basket.items().findIndex((one) => one.id === id);
    this.basket.remove(id);
    const name = title ?? this.words.translate<string>(`enrolment-basket.goneName.${kind}`);
    this.toasts.show(this.words.translate('enrolment-basket.removed', { name }), () => this.basket.add(thing, at));
  }

  protected async order(): Promise<void> {
    const [way, ordered] = [this.together.way(), this.things.available()];
    const orderId = way && (await this.together.order(way));
    if (!orderId) return;
    await (way.payBy === 'card'
      ? this.router.navigate(['/io/pagamento', orderId], { queryParams: { esito: 'vai' } })
      : this.router.navigate(['/io/ordini', orderId], { queryParams: { fatto: 1 } }));
    this.basket.remove(...ordered.map(({ id }) => id));
  }
}

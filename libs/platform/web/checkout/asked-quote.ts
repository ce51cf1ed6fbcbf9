import { computed, inject, Injectable, linkedSignal, resource, signal } from '@angular/core';
import { Api } from '../api/api';
import { problemOf } from '../api/problem-of';
import { isSameWay, type Quote, type Wanted, type WayToPay } from './quote';

export interface Asked {
  items: readonly Wanted[];
  promoCode: string | null;
  /** Staff ask for somebody else. */
  participantId?: string;
}

/** What things cost, kept while another price is asked for, and how they are to be paid. Provided by the page that shows it. */
@Injectable()
export class AskedQuote {
  private readonly api = inject(Api);
  private readonly asked = signal<Asked | undefined>(undefined);
  private readonly answer = resource({
    params: () => this.asked(),
    loader: ({ params: { items, promoCode, participantId } }) =>
      this.api.post('/quotes', {
        body: { items: [...items], ...(promoCode && { promoCode }), ...(participantId && { participantId }) },
      }),
  });
  readonly asking = this.answer.isLoading;
  readonly now = linkedSignal<Quote | undefined, Quote | undefined>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (quote, before) => quote ?? before?.value,
  });
  private readonly problem = computed(() => problemOf(this.answer));
  readonly codeRefusal = computed(() => (this.asked()?.promoCode ? this.problem() : null));
  readonly refusal = computed(() => (this.asked()?.promoCode ? null : this.problem()));
  /** The recommended one, until another is chosen; it stays chosen for as long as it is there. */
  readonly way = linkedSignal<readonly WayToPay[], WayToPay | undefined>({
    source: () => this.now()?.ways ?? [],
    computation: (ways, before) => ways.find((way) => isSameWay(way, before?.value)) ?? ways[0],
  });
  readonly free = computed(() => this.now()?.ways[0]?.payBy === 'free');

  ask(asked: Asked): void {
    this.asked.set(asked);
  }
}

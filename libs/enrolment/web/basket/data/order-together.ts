import { computed, effect, inject, Injectable, linkedSignal, signal, untracked } from '@angular/core';
import { Api, Problem, SessionStore } from '@bottega/platform/web';
import { AskedQuote, refusedAt, type RefusedAt, type WayToPay } from '@bottega/platform/web/checkout';
import { ChosenThings } from './chosen-things';

interface Refusal {
  problem: Problem;
  /** The thing it is about, when it is about one. */
  thingId: string | undefined;
}

/** What the things that can be had cost together, and ordering them all or none. Provided by the page that shows them. */
@Injectable()
export class OrderTogether {
  private readonly api = inject(Api);
  private readonly things = inject(ChosenThings);
  private readonly session = inject(SessionStore);
  readonly quote = inject(AskedQuote);
  /** A membership pays for one place, ordered by itself. */
  readonly ways = computed((): readonly WayToPay[] =>
    (this.quote.now()?.ways ?? []).filter(({ payBy }) => payBy !== 'entitlement'),
  );
  /** The first, until another is chosen; it stays chosen for as long as it is there. */
  readonly way = linkedSignal<readonly WayToPay[], WayToPay | undefined>({
    source: this.ways,
    computation: (ways, before) => ways.find(({ payBy }) => payBy === before?.value?.payBy) ?? ways[0],
  });
  private readonly busy = signal(false);
  readonly sending = this.busy.asReadonly();
  private readonly refusal = signal<Refusal | null>(null);
  /** One for what is ordered: pressing again after the network failed is the same request. */
  private readonly attempt = computed(() => {
    this.things.available();
    return crypto.randomUUID();
  });
  /** Which of the things stood in the way of all. */
  readonly inTheWay = computed(() => this.things.items().find(({ id }) => id === this.refusal()?.thingId));

  constructor() {
    effect(() => {
      if (this.session.signedIn() && this.things.available().length > 0) {
        untracked(() => this.ask(this.quote.now()?.promoCode));
      }
    });
  }

  refusedAt(where: RefusedAt): Problem | null {
    const refusal = this.refusal();
    return refusal && !refusal.thingId && refusedAt(refusal.problem) === where ? refusal.problem : null;
  }

  refusedOf(thingId: string): Problem | null {
    const refusal = this.refusal();
    return refusal?.thingId === thingId ? refusal.problem : null;
  }

  tryCode(promoCode: string | null): void {
    this.refusal.set(null);
    this.ask(promoCode);
  }

  /** @returns the order’s id, or null when nothing of it was ordered and the refusal says why */
  async order({ payBy }: WayToPay, payerId?: string): Promise<string | null> {
    if (this.busy() || this.quote.asking()) return null;
    const [items, participantId] = [this.things.available(), this.things.participantId()];
    const promoCode = this.quote.now()?.promoCode;
    const chosen = { payBy, ...(promoCode && { promoCode }), ...(payerId && { payerId }) };
    const body = { items: [...items], ...chosen, ...(participantId && { participantId }) };
    const key = [this.attempt(), ...Object.values(chosen)].join(':');
    this.busy.set(true);
    this.refusal.set(null);
    try {
      return (await this.api.post('/orders', { body, key })).orderId;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusal.set({ problem: error, thingId: items[itemOf(error)]?.id });
      this.lookAgain(error);
      return null;
    } finally {
      this.busy.set(false);
    }
  }

  private lookAgain(problem: Problem): void {
    if (refusedAt(problem) === 'code') this.ask();
    else if (!problem.offline) this.things.again();
  }

  private ask(promoCode: string | null = null): void {
    const participantId = this.things.participantId();
    this.quote.ask({ items: this.things.available(), promoCode, ...(participantId && { participantId }) });
  }
}

/** Which of the things asked for it is about, `-1` when it is about none: `/items/2`. */
function itemOf({ fields }: Problem): number {
  const [, index] = /^\/items\/(\d+)$/.exec(fields[0]?.pointer ?? '') ?? [];
  return Number(index ?? -1);
}

import { Component, effect, inject, type OnInit } from '@angular/core';
import { CONCESSION_LABELS } from '@bottega/billing/domain';
import {
  type Answer,
  Api,
  Empty,
  formatWhen,
  Languages,
  More,
  PageHeader,
  PageList,
  ProblemNote,
  SheetTable,
  Skeleton,
  Status,
} from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { CutPipe } from './cut';
import { DiscountForm } from './discount-form';
import { Ending } from './ending';
import { PricedThings } from './priced-things';

type Discount = Answer<'get', '/discounts'>['items'][number];

/** What lowers prices by itself: for members, by age, with a concession, deciding early. */
@Component({
  selector: 'bt-discounts',
  imports: [CutPipe, DiscountForm, Empty, More, PageHeader, ProblemNote, SheetTable, Skeleton, Status, TranslocoPipe],
  templateUrl: './discounts.page.html',
  host: { class: 'stack' },
  providers: [Ending, PricedThings],
})
export class DiscountsPage implements OnInit {
  private readonly api = inject(Api);
  private readonly words = inject(TranslocoService);
  private readonly lang = inject(Languages).current;
  protected readonly ending = inject(Ending);
  protected readonly things = inject(PricedThings);
  protected readonly discounts = new PageList<Discount>((cursor) => this.api.get('/discounts', { query: { cursor } }));

  constructor() {
    effect(() => void this.things.meet(this.discounts.items()));
  }

  ngOnInit(): void {
    void this.discounts.reload();
  }

  /** «Chi ha la Tessera annuale», «Da 0 a 25 anni», «Chi studia», «Entro il 15 gennaio». */
  protected forWhom({ kind, planId, ageFrom, ageTo, concession, until }: Discount): string {
    const say = (key: string, facts = {}) =>
      this.words.translate<string>(`billing-pricing.discounts.who.${key}`, facts);
    switch (kind) {
      case 'member': {
        const plan = planId && this.things.planName(planId);
        return plan ? say('memberOf', { plan }) : say(planId ? 'memberOfOne' : 'member');
      }
      case 'age':
        return say('age', { from: ageFrom, to: ageTo });
      case 'concession':
        return say('concession', { who: CONCESSION_LABELS[concession!][this.lang()] });
      case 'early':
        return say('early', { day: this.dayOf(until!) });
    }
  }

  private dayOf(date: string): string {
    const from = new Date(date);
    return formatWhen({ from, now: from, style: 'date', lang: this.lang() });
  }

  protected async end(discount: Discount): Promise<void> {
    const { id } = discount;
    const act = () => this.api.post('/discounts/{id}/end', { path: { id } });
    const ended = await this.ending.of('discount', this.forWhom(discount), act);
    if (ended) this.discounts.replace((one) => one.id === id, ended);
  }
}

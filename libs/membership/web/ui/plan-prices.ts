import { Component, computed, input } from '@angular/core';
import { Money } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { planPrices } from '../data/plan-price';
import type { Affiliation, Plan } from '../data/views';

/** What each pays for a plan; the reader's own stands out. */
@Component({
  selector: 'bt-plan-prices',
  imports: [Money, TranslocoPipe],
  template: `
    <dl class="kv sums">
      @for (line of prices(); track line.who) {
        <dt [class.own]="line.own">
          {{ 'membership.price.' + line.who | transloco }}
          @if (line.own && line.who !== 'everyone') {
            <span class="soft">{{ 'membership.price.you' | transloco }}</span>
          }
        </dt>
        <dd [class.own]="line.own"><bt-money [of]="line.price" fact /></dd>
      }
    </dl>
  `,
  styles: `
    .own {
      color: var(--mat-sys-secondary);
      font-weight: 650;
    }
  `,
})
export class PlanPrices {
  readonly of = input.required<Plan>();
  readonly reader = input<Affiliation | null>(null);
  protected readonly prices = computed(() => planPrices(this.of(), this.reader()));
}

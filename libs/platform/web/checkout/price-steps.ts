import { Component, inject, input } from '@angular/core';
import { Languages } from '../i18n/languages';
import { Money } from '../ui/money';
import type { Quote } from './quote';

type Step = Pick<Quote['lines'][number]['steps'][number], 'label' | 'amount'>;

/** From the list to a price, a line a reason; what else lowers it is projected. */
@Component({
  selector: 'bt-price-steps',
  imports: [Money],
  template: `
    <dl class="kv sums">
      @for (step of of(); track $index) {
        <dt>{{ step.label[lang()] }}</dt>
        <dd><bt-money [of]="step.amount" /></dd>
      }
      <ng-content />
    </dl>
  `,
})
export class PriceSteps {
  protected readonly lang = inject(Languages).current;
  readonly of = input.required<readonly Step[]>();
}

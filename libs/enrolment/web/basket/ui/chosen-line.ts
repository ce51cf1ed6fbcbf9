import { booleanAttribute, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Icon,
  iconHourglass,
  iconIdCard,
  iconTriangleAlert,
  Money,
  Problem,
  ProblemNote,
  When,
} from '@bottega/platform/web';
import { PriceSteps, type Quote } from '@bottega/platform/web/checkout';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Chosen } from '../data/chosen';
import { clashesOf } from '../data/clashes';

/** One thing chosen: when, where, what it costs and why, what stands in its way and what can be done. */
@Component({
  selector: 'bt-chosen-line',
  imports: [Icon, Money, PriceSteps, ProblemNote, RouterLink, TranslocoPipe, When],
  templateUrl: './chosen-line.html',
  styles: `
    :host {
      --g: 12px;
    }
  `,
  host: { class: 'sheet stack' },
})
export class ChosenLine {
  readonly of = input.required<Chosen>();
  readonly among = input.required<readonly Chosen[]>();
  readonly quote = input<Quote>();
  /** Why ordering stopped at this one. */
  readonly refusal = input<Problem | null>(null);
  /** Staff look at it: where one acts for oneself is left out. */
  readonly office = input(false, { transform: booleanAttribute });
  readonly removed = output();
  protected readonly iconHourglass = iconHourglass;
  protected readonly iconIdCard = iconIdCard;
  protected readonly iconTriangleAlert = iconTriangleAlert;
  protected readonly clashes = computed(() => clashesOf(this.of(), this.among()));
  protected readonly price = computed(() => this.quote()?.lines.find(({ subjectId }) => subjectId === this.of().id));
  protected readonly included = computed(() => this.price()?.included && this.price()!.amount.amount > 0);
}

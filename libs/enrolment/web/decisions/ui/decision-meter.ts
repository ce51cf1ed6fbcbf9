import { Component, computed, input } from '@angular/core';
import { Money, Pegs } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ToDecide } from '../data/decision';

/** How many there are, against how many it takes and how many would pay for it. */
@Component({
  selector: 'bt-decision-meter',
  imports: [Money, Pegs, TranslocoPipe],
  templateUrl: './decision-meter.html',
  styleUrl: './decision-meter.css',
})
export class DecisionMeter {
  readonly edition = input.required<ToDecide>();
  protected readonly breakEven = computed(() => this.edition().breakEven ?? undefined);
  /** The costs are known and no number of places covers them. */
  protected readonly never = computed(() => this.edition().breakEven === null && this.edition().balance !== null);
  protected readonly losing = computed(() => (this.edition().balance?.amount ?? 0) < 0);
}

import { Component, computed, inject, input } from '@angular/core';
import { formatMoney, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Decision, DecisionDetail } from '../data/decision';
import { DecisionDesk } from '../data/decision-desk';

/** What can be done with the edition, each with what it means here. */
@Component({
  selector: 'bt-decision-choice',
  imports: [TranslocoPipe, When],
  templateUrl: './decision-choice.html',
  styles: `
    .question {
      margin-bottom: 8px;
    }
    .targets {
      margin-top: 16px;
    }
  `,
})
export class DecisionChoice {
  protected readonly desk = inject(DecisionDesk);
  readonly edition = input.required<DecisionDetail>();
  /** Merging is offered only where there is something to merge into. */
  protected readonly choices = computed(() =>
    this.edition().possible.filter((decision) => decision !== 'merge' || this.edition().mergeInto.length > 0),
  );
  protected readonly ifHeld = computed(() => {
    const { taken, balance } = this.edition();
    const key = balance === null ? 'unknown' : balance.amount < 0 ? 'loss' : 'gain';
    const sum = balance && formatMoney({ ...balance, amount: Math.abs(balance.amount) });
    return { key: `enrolment-decisions.means.confirm.${key}`, params: { taken, sum } };
  });

  protected choose(decision: Decision): void {
    this.desk.choose(decision);
  }
}

import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, SessionStore } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { PlanPrices } from '../ui/plan-prices';

const ALL_OF_THEM = 100;

/** The memberships on sale that are for one path, beside what its courses cost one at a time. */
@Component({
  selector: 'bt-path-plans',
  imports: [PlanPrices, RouterLink, TranslocoPipe],
  templateUrl: './path-plans.html',
})
export class PathPlans {
  private readonly session = inject(SessionStore);
  readonly pathId = input.required<string>();
  private readonly answer = inject(Api).resource('/membership-plans', () => ({ query: { limit: ALL_OF_THEM } }));
  protected readonly reader = computed(() => this.session.me()?.person.affiliation ?? null);
  protected readonly plans = computed(() => {
    const plans = this.answer.hasValue() ? this.answer.value().items : [];
    return plans.filter(({ scope }) => scope.kind === 'paths' && scope.of.includes(this.pathId()));
  });
}

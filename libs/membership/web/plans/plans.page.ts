import { Component, computed, effect, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Api,
  Empty,
  MoneyPipe,
  onceKnown,
  problemOf,
  ProblemNote,
  respondAs,
  SessionStore,
  Skeleton,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ScopeNames } from '../data/scope-names';
import type { ComparedPlan, Plan } from '../data/views';
import { PlanSheet } from './plan-sheet';

const ALL_OF_THEM = 100;

/** Which memberships there are, side by side: what each grants, for how long, what it costs and what it is not good for. */
@Component({
  selector: 'bt-plans',
  imports: [Empty, MoneyPipe, PlanSheet, ProblemNote, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './plans.page.html',
  styleUrl: './plans.page.css',
  host: { class: 'wrap' },
  providers: [ScopeNames],
})
export class PlansPage {
  private readonly session = inject(SessionStore);
  private readonly names = inject(ScopeNames);
  private readonly answer = inject(Api).resource('/membership-plans', () => ({ query: { limit: ALL_OF_THEM } }));
  private readonly compared = inject(Api).resource('/membership-plans/comparison', () => ({}));
  protected readonly comparison = computed(() => (this.compared.hasValue() ? this.compared.value() : undefined));
  protected readonly lastYear = computed(() => this.comparison()?.lastYear ?? null);
  protected readonly problem = computed(() => problemOf(this.answer));
  /** The cheapest first. */
  protected readonly plans = computed(() => {
    const plans = this.answer.hasValue() ? this.answer.value()!.items : undefined;
    return plans?.toSorted((one, other) => costOf(one) - costOf(other));
  });
  protected readonly reader = computed(() => this.session.me()?.person.affiliation ?? null);

  constructor() {
    respondAs(this.problem);
    effect(() => this.names.show(this.plans() ?? []));
    onceKnown(() => this.compared.reload());
  }

  protected comparedWith(plan: Plan): ComparedPlan | undefined {
    return this.comparison()?.plans.find(({ planId }) => planId === plan.id);
  }
}

const costOf = ({ prices }: { prices: { external: { amount: number } } | null }) => prices?.external.amount ?? 0;

import { Component, computed, effect, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, Empty, problemOf, ProblemNote, respondAs, SessionStore, Skeleton } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ScopeNames } from '../data/scope-names';
import { PlanSheet } from './plan-sheet';

const ALL_OF_THEM = 100;

/** Which memberships there are, side by side: what each grants, for how long, what it costs and what it is not good for. */
@Component({
  selector: 'bt-plans',
  imports: [Empty, PlanSheet, ProblemNote, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './plans.page.html',
  styleUrl: './plans.page.css',
  host: { class: 'wrap' },
  providers: [ScopeNames],
})
export class PlansPage {
  private readonly session = inject(SessionStore);
  private readonly names = inject(ScopeNames);
  private readonly answer = inject(Api).resource('/membership-plans', () => ({ query: { limit: ALL_OF_THEM } }));
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
  }
}

const costOf = ({ prices }: { prices: { external: { amount: number } } | null }) => prices?.external.amount ?? 0;

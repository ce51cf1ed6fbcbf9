import { Component, computed, effect, inject, input, linkedSignal } from '@angular/core';
import { form, FormField, max, maxLength, min, pattern, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { ENTITLEMENT_UNITS, PLAN_KINDS, SCOPE_KINDS } from '@bottega/membership/domain';
import { Api, EUROS, PageHeader, problemOf, ProblemNote, Skeleton, Toasts } from '@bottega/platform/web';
import { CheckList, Control, Field, FormProblemNote, send, Tick } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { AFFILIATIONS } from '../../data/plan-price';
import { CourseWeights } from './course-weights';
import { bodyOf, draftOf, hasPrices, newPlan, weighs } from './plan-draft';
import { ScopeChoices } from './scope-choices';

const DAY_AND_MONTH = /^\d{2}\/\d{2}$/;

/** A plan as it is written. Whoever has bought it keeps what they bought. */
@Component({
  selector: 'bt-plan-editor',
  imports: [
    CheckList,
    Control,
    CourseWeights,
    Field,
    FormField,
    FormProblemNote,
    PageHeader,
    ProblemNote,
    Skeleton,
    Tick,
    TranslocoPipe,
  ],
  templateUrl: './plan-editor.page.html',
  styleUrl: './plan-editor.page.css',
  providers: [ScopeChoices],
})
export class PlanEditorPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  private readonly scopes = inject(ScopeChoices);
  /** From the address; a new plan has none yet. */
  readonly planId = input<string>();

  private readonly answer = this.api.resource('/staff/membership-plans/{id}', () => {
    const id = this.planId();
    return id ? { path: { id } } : undefined;
  });
  protected readonly problem = computed(() => problemOf(this.answer));
  protected readonly plan = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  protected readonly ready = computed(() => !this.planId() || this.plan() !== undefined);
  protected readonly draft = linkedSignal(() => {
    const plan = this.plan();
    return plan ? draftOf(plan) : newPlan();
  });
  protected readonly form = form(this.draft, (path) => {
    required(path.name);
    maxLength(path.name, 120);
    required(path.description);
    maxLength(path.description, 2000);
    min(path.grant.amount, 1);
    min(path.validity.months, 1);
    max(path.validity.months, 60);
    pattern(path.validity.from, DAY_AND_MONTH);
    min(path.graceDays, 0);
    max(path.graceDays, 366);
    for (const affiliation of AFFILIATIONS) {
      required(path.prices[affiliation], { when: () => this.draft().onSale || hasPrices(this.draft().prices) });
      pattern(path.prices[affiliation], EUROS);
    }
  });

  protected readonly kinds = PLAN_KINDS;
  protected readonly units = ENTITLEMENT_UNITS;
  protected readonly scopeKinds = SCOPE_KINDS;
  protected readonly validities = ['months', 'social-year'] as const;
  protected readonly affiliations = AFFILIATIONS;
  protected readonly weighs = computed(() => weighs(this.draft()));
  protected readonly choices = this.scopes.all;
  protected readonly limitedTo = computed(() => {
    const { kind } = this.draft().scope;
    return kind === 'all' ? null : { kind, field: this.form.scope[kind] };
  });

  constructor() {
    effect(() => this.scopes.of(this.draft().scope.kind));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const plan = this.plan();
    const saved = await send(this.form, async (draft) => {
      const body = bodyOf(draft);
      if (plan) {
        const { id, version } = plan;
        this.answer.set(await this.api.patch('/membership-plans/{id}', { path: { id }, body, version }));
      } else {
        const { id } = await this.api.post('/membership-plans', { body });
        await this.router.navigate(['/gestione/piani', id], { replaceUrl: true });
      }
    });
    if (saved) this.toasts.show(this.words.translate('membership-staff.plans.saved'));
  }
}

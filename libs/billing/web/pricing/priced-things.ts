import { computed, inject, Injectable } from '@angular/core';
import { Api } from '@bottega/platform/web';
import { TranslocoService } from '@jsverse/transloco';

const ALL_OF_THEM = 100;

interface Subject {
  subjectKind: 'edition' | 'membership-plan';
  subjectId?: string;
}

/** What has a price to be lowered, by name: all courses, all memberships, one of those on sale. Provided by the page that asks. */
@Injectable()
export class PricedThings {
  private readonly words = inject(TranslocoService);
  private readonly answer = inject(Api).resource('/membership-plans', () => ({ query: { limit: ALL_OF_THEM } }));
  readonly plans = computed(() => (this.answer.hasValue() ? this.answer.value().items : []));

  /** A choice of a form as the API says it: `edition`, `membership-plan` or the id of a plan. */
  read(chosen: string): Subject {
    if (chosen === 'edition' || chosen === 'membership-plan') return { subjectKind: chosen };
    return { subjectKind: 'membership-plan', subjectId: chosen };
  }

  name({ subjectKind, subjectId }: { subjectKind: string | null; subjectId: string | null }): string {
    const plan = subjectId && this.planName(subjectId);
    return plan || this.words.translate(`billing-pricing.${subjectId ? 'one' : 'all'}.${subjectKind ?? 'anything'}`);
  }

  planName(id: string): string | undefined {
    return this.plans().find((plan) => plan.id === id)?.name;
  }
}

import { Component, inject, output, signal } from '@angular/core';
import { form, FormField, max, min, pattern, required } from '@angular/forms/signals';
import {
  CONCESSION_LABELS,
  CONCESSIONS,
  type ConcessionKind,
  DISCOUNT_KINDS,
  type DiscountKind,
} from '@bottega/billing/domain';
import { Api, EUROS, Languages, Toasts } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { cutOf, CUTS, type TypedCut } from './cut';
import { EditionPicker } from './edition-picker';
import { ONE_EDITION, PricedThings } from './priced-things';

interface Draft extends TypedCut {
  subject: string;
  editionId: string;
  kind: DiscountKind;
  planId: string;
  ageFrom: number;
  ageTo: number;
  concession: ConcessionKind;
  until: string;
}

const blank = (): Draft => ({
  ...{ subject: 'edition', editionId: '', kind: 'member', planId: '', until: '' },
  ...{ ageFrom: 0, ageTo: 25, concession: 'student' },
  ...{ cutBy: 'percent', percent: 10, amount: '' },
});

/** A new discount: on what, for whom, by how much. */
@Component({
  selector: 'bt-discount-form',
  imports: [Control, EditionPicker, Field, FormField, FormProblemNote, TranslocoPipe],
  templateUrl: './discount-form.html',
})
export class DiscountForm {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  protected readonly things = inject(PricedThings);
  readonly added = output();
  protected readonly oneEdition = ONE_EDITION;
  protected readonly lang = inject(Languages).current;
  protected readonly kinds = DISCOUNT_KINDS;
  protected readonly concessions = CONCESSIONS;
  protected readonly labels = CONCESSION_LABELS;
  protected readonly cuts = CUTS;
  protected readonly draft = signal(blank());
  protected readonly form = form(this.draft, (path) => {
    required(path.editionId, { when: () => this.draft().subject === ONE_EDITION });
    min(path.percent, 1);
    max(path.percent, 100);
    required(path.amount, { when: () => this.draft().cutBy === 'amount' });
    pattern(path.amount, EUROS);
    required(path.until, { when: () => this.draft().kind === 'early' });
  });

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    const sent = await send(this.form, (draft) => this.api.post('/discounts', { body: this.bodyOf(draft) }));
    if (!sent) return;
    this.form().reset(blank());
    this.toasts.show(this.words.translate('billing-pricing.discounts.added'));
    this.added.emit();
  }

  private bodyOf({ kind, subject, editionId, ...draft }: Draft) {
    return { kind, ...this.things.read(subject, editionId), ...cutOf(draft), ...whom(kind, draft) };
  }
}

/** Only what belongs to its kind. */
function whom(
  kind: DiscountKind,
  { planId, ageFrom, ageTo, concession, until }: Omit<Draft, 'kind' | 'subject' | 'editionId'>,
) {
  switch (kind) {
    case 'member':
      return planId ? { planId } : {};
    case 'age':
      return { ageFrom, ageTo };
    case 'concession':
      return { concession };
    case 'early':
      return { until };
  }
}

import { Component, inject, output, signal } from '@angular/core';
import { form, FormField, max, maxLength, min, minLength, pattern, required } from '@angular/forms/signals';
import { Clock, localDate } from '@bottega/platform/kernel';
import { Api, EUROS, HOME_ZONE, Toasts } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { cutOf, CUTS, type TypedCut } from './cut';
import { EditionPicker } from './edition-picker';
import { ONE_EDITION, PricedThings } from './priced-things';

interface Draft extends TypedCut {
  code: string;
  subject: string;
  editionId: string;
  from: string;
  to: string;
  most: string;
  mostEach: number;
}

/** A new code: what it takes off, on what, between which days, how often. */
@Component({
  selector: 'bt-promo-code-form',
  imports: [Control, EditionPicker, Field, FormField, FormProblemNote, TranslocoPipe],
  templateUrl: './promo-code-form.html',
})
export class PromoCodeForm {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  private readonly today = localDate(inject(Clock).now(), HOME_ZONE);
  protected readonly things = inject(PricedThings);
  readonly added = output();
  protected readonly oneEdition = ONE_EDITION;
  protected readonly cuts = CUTS;
  protected readonly draft = signal(this.blank());
  protected readonly form = form(this.draft, (path) => {
    required(path.editionId, { when: () => this.draft().subject === ONE_EDITION });
    required(path.code);
    minLength(path.code, 3);
    maxLength(path.code, 30);
    min(path.percent, 1);
    max(path.percent, 100);
    required(path.amount, { when: () => this.draft().cutBy === 'amount' });
    pattern(path.amount, EUROS);
    required(path.from);
    required(path.to);
    pattern(path.most, /^\d*$/);
    min(path.mostEach, 1);
  });

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    const sent = await send(this.form, (draft) => this.api.post('/promo-codes', { body: this.bodyOf(draft) }));
    if (!sent) return;
    this.form().reset(this.blank());
    this.toasts.show(this.words.translate('billing-pricing.codes.added'));
    this.added.emit();
  }

  private bodyOf({ code, subject, editionId, from, to, most, mostEach, ...cut }: Draft) {
    const on = subject ? this.things.read(subject, editionId) : {};
    return { code, from, to, mostEach, ...on, ...cutOf(cut), ...(most && { most: Number(most) }) };
  }

  private blank(): Draft {
    const cut = { cutBy: 'percent', percent: 10, amount: '' } as const;
    return { ...cut, code: '', subject: '', editionId: '', from: this.today, to: '', most: '', mostEach: 1 };
  }
}

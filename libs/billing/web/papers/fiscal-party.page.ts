import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { type Answer, Api, PageHeader, problemOf, ProblemNote, Skeleton, Toasts } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';

type Party = NonNullable<Answer<'get', '/me/fiscal-party'>['party']>;

const EMPTY = {
  ...{ name: '', taxCode: '', vatNumber: '', address: '', postalCode: '', city: '', province: '' },
  country: 'IT',
};

/** Whom my receipts and invoices name from now on. */
@Component({
  selector: 'bt-fiscal-party',
  imports: [Control, Field, FormField, FormProblemNote, PageHeader, ProblemNote, Skeleton, TranslocoPipe],
  templateUrl: './fiscal-party.page.html',
  styles: `
    form {
      max-width: 560px;
    }
  `,
})
export class FiscalPartyPage {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  protected readonly given = this.api.resource('/me/fiscal-party', () => ({}));
  protected readonly problem = computed(() => problemOf(this.given));
  private readonly saved = signal<Party | null>(null);
  private readonly party = computed(() => this.saved() ?? this.given.value()?.party ?? null);
  private readonly model = linkedSignal(() => toFields(this.party()));
  protected readonly form = form(this.model, (path) => {
    for (const field of [path.name, path.address, path.postalCode, path.city, path.country]) required(field);
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const isSaved = await send(this.form, async ({ taxCode, vatNumber, province, ...fields }) => {
      const codes = { taxCode: orNull(taxCode), vatNumber: orNull(vatNumber), province: orNull(province) };
      const { party } = await this.api.put('/me/fiscal-party', {
        body: { ...fields, ...codes },
        version: this.party()?.version,
      });
      this.saved.set(party);
    });
    if (isSaved) this.toasts.show(this.words.translate('billing-papers.party.saved'));
  }
}

const orNull = (text: string): string | null => text.trim() || null;

function toFields(party: Party | null): typeof EMPTY {
  if (!party) return EMPTY;
  const { name, taxCode, vatNumber, address, postalCode, city, province, country } = party;
  const codes = { taxCode: taxCode ?? '', vatNumber: vatNumber ?? '', province: province ?? '' };
  return { name, address, postalCode, city, country, ...codes };
}

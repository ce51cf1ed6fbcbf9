import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { type Answer, Api, Toasts } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';

export type Party = NonNullable<Answer<'get', '/me/fiscal-party'>['party']>;

/** Whom documents for somebody name from now on, said by themselves or by staff for them. */
@Component({
  selector: 'bt-fiscal-party-form',
  imports: [Control, Field, FormField, FormProblemNote, TranslocoPipe],
  templateUrl: './fiscal-party-form.html',
  styles: `
    form {
      max-width: 560px;
    }
  `,
})
export class FiscalPartyForm {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  readonly of = input.required<Party | null>();
  /** Whose; the reader’s own when left out. */
  readonly personId = input<string>();
  /** What they are called, as long as nothing was given. */
  readonly named = input('');
  readonly saved = output<Party>();
  private readonly model = linkedSignal(() => toFields(this.of(), this.named()));
  protected readonly form = form(this.model, (path) => {
    for (const field of [path.name, path.address, path.postalCode, path.city, path.country]) required(field);
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    await send(this.form, async ({ taxCode, vatNumber, province, ...fields }) => {
      const codes = { taxCode: orNull(taxCode), vatNumber: orNull(vatNumber), province: orNull(province) };
      const given = { body: { ...fields, ...codes }, version: this.of()?.version };
      const personId = this.personId();
      const { party } = await (personId
        ? this.api.put('/fiscal-parties/{personId}', { path: { personId }, ...given })
        : this.api.put('/me/fiscal-party', given));
      this.toasts.show(this.words.translate('billing-papers.party.saved'));
      this.saved.emit(party!);
    });
  }
}

const orNull = (text: string): string | null => text.trim() || null;

const EMPTY = { taxCode: '', vatNumber: '', address: '', postalCode: '', city: '', province: '', country: 'IT' };

function toFields(party: Party | null, named: string): typeof EMPTY & { name: string } {
  if (!party) return { ...EMPTY, name: named };
  const { name, taxCode, vatNumber, address, postalCode, city, province, country } = party;
  const codes = { taxCode: taxCode ?? '', vatNumber: vatNumber ?? '', province: province ?? '' };
  return { name, address, postalCode, city, country, ...codes };
}

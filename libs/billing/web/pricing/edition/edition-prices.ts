import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import { form, FormField, pattern, required, validate } from '@angular/forms/signals';
import { HIGHEST_PRICE, PRICED_AFFILIATIONS, type PricedAffiliation } from '@bottega/billing/domain';
import { euro, type Money as Sum } from '@bottega/platform/kernel';
import { Api, Dialog, EUROS, formatMoney, Money, parseEuros, Toasts, typeEuros } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';

type Prices = Readonly<Record<PricedAffiliation, Sum>>;
type TypedPrices = Record<PricedAffiliation, string>;

const UNWRITTEN: TypedPrices = { coworker: '', resident: '', external: '' };

/** What an edition asks of whom, for staff to change: of who enrols from then on. */
@Component({
  selector: 'bt-edition-prices',
  imports: [Control, Dialog, Field, FormField, FormProblemNote, Money, TranslocoPipe],
  templateUrl: './edition-prices.html',
  host: { class: 'sheet stack tight' },
})
export class EditionPrices {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  readonly editionId = input.required<string>();
  readonly prices = input.required<Prices | null>();
  /** Nobody enrols any more: they are only read. */
  readonly over = input(false);
  protected readonly affiliations = PRICED_AFFILIATIONS;
  /** Those written here last, until the page hears of them. */
  protected readonly current = linkedSignal(() => this.prices());
  protected readonly editing = signal(false);
  protected readonly form = form(signal(UNWRITTEN), (path) => {
    for (const affiliation of PRICED_AFFILIATIONS) {
      required(path[affiliation]);
      pattern(path[affiliation], EUROS);
      validate(path[affiliation], ({ value }) => this.tooMuch(value()));
    }
  });

  protected edit(): void {
    const prices = this.current();
    this.form().reset(prices ? eachOf((affiliation) => typeEuros(prices[affiliation])) : UNWRITTEN);
    this.editing.set(true);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const saved = await send(this.form, async (typed) => {
      const body = eachOf((affiliation) => parseEuros(typed[affiliation])!);
      await this.api.put('/prices/edition/{id}', { path: { id: this.editionId() }, body });
      this.current.set(eachOf((affiliation) => euro(body[affiliation])));
    });
    if (!saved) return;
    this.editing.set(false);
    this.toasts.show(this.words.translate('billing-pricing.editionPrices.saved'));
  }

  private tooMuch(typed: string) {
    if ((parseEuros(typed) ?? 0) <= HIGHEST_PRICE) return null;
    const sum = formatMoney(euro(HIGHEST_PRICE));
    return { kind: 'too-much', message: this.words.translate<string>('billing-pricing.editionPrices.most', { sum }) };
  }
}

const eachOf = <T>(of: (affiliation: PricedAffiliation) => T): Record<PricedAffiliation, T> => ({
  coworker: of('coworker'),
  resident: of('resident'),
  external: of('external'),
});

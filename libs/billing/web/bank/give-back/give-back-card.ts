import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { spacedReference } from '@bottega/billing/domain';
import { Api, Copy, Icon, iconCreditCard, Money, When } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { GiveBackList, type ToGiveBack } from './give-back-list';

/** Why cards refuse, of what the gateway may say, that there are words for. */
const KNOWN = new Set([
  'expired_or_canceled_card',
  'lost_or_stolen_card',
  'declined',
  'insufficient_funds',
  'charge_already_refunded',
]);

/** One sum to give back; its IBAN is shown whole to whoever asks for it, and may be written here. */
@Component({
  selector: 'bt-give-back-card',
  imports: [Control, Copy, Field, FormField, FormProblemNote, Icon, Money, RouterLink, TranslocoPipe, When],
  templateUrl: './give-back-card.html',
})
export class GiveBackCard {
  private readonly api = inject(Api);
  private readonly list = inject(GiveBackList);
  readonly of = input.required<ToGiveBack>();
  readonly given = output<'desk' | 'transfer'>();
  readonly again = output();
  readonly told = output<ToGiveBack>();
  protected readonly whole = signal<string | null>(null);
  protected readonly writing = signal(false);
  protected readonly why = computed(() => this.of().surplusReason ?? 'credit');
  protected readonly because = computed(() => {
    const said = this.of().cardRefused?.because ?? '';
    return KNOWN.has(said) ? said : 'unknown';
  });
  protected readonly iconCreditCard = iconCreditCard;
  protected readonly spaced = spacedReference;
  protected readonly form = form(signal({ iban: '' }), (path) => required(path.iban));

  protected async show(): Promise<void> {
    this.whole.set(await this.list.ibanOf(this.of()));
  }

  protected write(writing: boolean): void {
    this.writing.set(writing);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const { id } = this.of();
    await send(this.form, async (body) => {
      this.told.emit(await this.api.put('/to-give-back/{id}/iban', { path: { id }, body }));
      this.whole.set(null);
      this.writing.set(false);
    });
  }
}

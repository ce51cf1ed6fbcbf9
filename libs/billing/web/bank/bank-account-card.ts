import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { spacedReference } from '@bottega/billing/domain';
import { type Answer, Api, SessionStore, Toasts } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';

type Bank = Answer<'get', '/bank'>;

const NOBODYS = { beneficiary: '', iban: '', bank: '' };

/** Where transfers go; administrators say so. Without an account nobody can choose to pay that way. */
@Component({
  selector: 'bt-bank-account-card',
  imports: [Control, Field, FormField, FormProblemNote, TranslocoPipe],
  templateUrl: './bank-account-card.html',
})
export class BankAccountCard {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  private readonly session = inject(SessionStore);
  readonly account = input.required<Bank['account']>();
  readonly changed = output<Bank>();
  protected readonly spaced = spacedReference;
  protected readonly mayChange = computed(() => this.session.can('centres.manage'));
  private readonly asked = signal(false);
  protected readonly changing = computed(() => this.mayChange() && (this.asked() || !this.account()));
  private readonly model = linkedSignal(() => {
    const account = this.account();
    return account ? { ...account, iban: spacedReference(account.iban) } : NOBODYS;
  });
  protected readonly form = form(this.model, (path) => {
    required(path.beneficiary);
    required(path.iban);
    required(path.bank);
  });

  protected change(asked: boolean): void {
    this.asked.set(asked);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    await send(this.form, async (body) => {
      this.changed.emit(await this.api.put('/bank/account', { body }));
      this.asked.set(false);
      this.toasts.show(this.words.translate('billing.bank.account.done'));
    });
  }
}

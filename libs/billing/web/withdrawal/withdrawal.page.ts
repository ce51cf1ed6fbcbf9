import { Component, computed, DestroyRef, inject, input, linkedSignal, signal } from '@angular/core';
import { Meta } from '@angular/platform-browser';
import {
  type Answer,
  Api,
  Icon,
  iconCircleCheck,
  Money,
  Problem,
  problemOf,
  ProblemNote,
  Skeleton,
  takeMailedKey,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';

type Contract = Answer<'get', '/withdrawals/{orderId}'>;

/**
 * «Recedere dal contratto qui» (art. 54-bis, Codice del consumo): who, from what and where the confirmation goes are read
 * and put right in a first step; a second one, «Conferma recesso», says it. Opening the page changes nothing.
 */
@Component({
  selector: 'bt-withdrawal',
  imports: [Icon, Money, ProblemNote, Skeleton, TranslocoPipe, When],
  templateUrl: './withdrawal.page.html',
  styles: `
    .column {
      max-width: 640px;
      padding-block: 24px 64px;
    }
  `,
})
export class WithdrawalPage {
  private readonly api = inject(Api);
  readonly orderId = input.required<string>();
  private readonly key = takeMailedKey();
  private readonly answer = this.api.resource('/withdrawals/{orderId}', () => ({
    path: { orderId: this.orderId() },
    query: { key: this.key },
  }));
  protected readonly contract = linkedSignal<Contract | undefined>(() =>
    this.answer.hasValue() ? this.answer.value() : undefined,
  );
  protected readonly problem = computed(() => problemOf(this.answer));
  protected readonly name = linkedSignal(() => this.contract()?.payerName ?? '');
  protected readonly email = linkedSignal(() => this.contract()?.email ?? '');
  protected readonly confirming = signal(false);
  protected readonly sending = signal(false);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly iconCircleCheck = iconCircleCheck;

  constructor() {
    const meta = inject(Meta);
    meta.updateTag({ name: 'robots', content: 'noindex' });
    inject(DestroyRef).onDestroy(() => meta.removeTag('name="robots"'));
  }

  protected goOn(event: Event): void {
    event.preventDefault();
    this.confirming.set(true);
  }

  protected async confirm(): Promise<void> {
    if (this.sending()) return;
    this.sending.set(true);
    this.refusal.set(null);
    try {
      const body = { key: this.key ?? '', name: this.name(), email: this.email() };
      this.contract.set(await this.api.post('/withdrawals/{orderId}', { path: { orderId: this.orderId() }, body }));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusal.set(error);
      this.confirming.set(false);
    } finally {
      this.sending.set(false);
    }
  }

  protected textOf(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }
}

import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, maxLength, pattern, required, validate } from '@angular/forms/signals';
import { priceOf } from '@bottega/billing/domain';
import { euro } from '@bottega/platform/kernel';
import { Api, Dialog, EUROS, formatMoney, MoneyPipe, parseEuros, Toasts } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { lettingGo, type OrderLine, reducible } from '../data/letting-go';
import type { Order } from '../order-list';

const BLANK = { amount: '', reason: '' };

/** Something ordered is to cost less while it stands: how much, why, and what goes back, seen before it is done. */
@Component({
  selector: 'bt-let-go-of-part',
  imports: [Control, Dialog, Field, FormField, FormProblemNote, MoneyPipe, TranslocoPipe],
  templateUrl: './let-go-of-part.html',
})
export class LetGoOfPart {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  readonly of = input.required<Order>();
  readonly lowered = output<Order>();
  protected readonly lines = computed(() => reducible(this.of()));
  protected readonly line = signal<OrderLine | null>(null);
  protected readonly price = computed(() => {
    const line = this.line();
    return line ? priceOf(line) : euro(0);
  });
  /** A reason is good for once: the same one again would change nothing. */
  protected readonly usedUp = signal(false);
  private readonly draft = signal(BLANK);
  protected readonly form = form(this.draft, (path) => {
    required(path.amount);
    pattern(path.amount, EUROS);
    validate(path.amount, ({ value }) => (this.isTooMuch(value()) ? { kind: 'more', message: this.tooMuch() } : null));
    required(path.reason);
    maxLength(path.reason, 300);
  });
  protected readonly foreseen = computed(() => {
    const [line, { amount: typed }] = [this.line(), this.draft()];
    const amount = parseEuros(typed);
    return line && amount && !this.isTooMuch(typed) ? lettingGo(this.of(), line, euro(amount)) : null;
  });
  protected readonly backBy = computed(() =>
    this.of().payments.some(({ method, takenBackAt }) => method === 'card' && !takenBackAt) ? 'card' : 'queue',
  );

  protected open(line: OrderLine): void {
    this.form().reset(BLANK);
    this.usedUp.set(false);
    this.line.set(line);
  }

  protected async letGo(event: Event, line: OrderLine): Promise<void> {
    event.preventDefault();
    this.usedUp.set(false);
    await send(this.form, async ({ amount, reason }) => {
      const path = { id: this.of().id, lineId: line.id };
      const body = { amount: parseEuros(amount)!, reason };
      const order = await this.api.post('/orders/{id}/lines/{lineId}/reductions', { path, body });
      const { forgone } = order.lines.find(({ id }) => id === line.id)!;
      if (forgone.amount === line.forgone.amount) return this.usedUp.set(true);
      this.line.set(null);
      this.toasts.show(this.words.translate('billing.letGo.done', { sum: formatMoney(euro(body.amount)) }));
      this.lowered.emit(order);
    });
  }

  private isTooMuch = (typed: string): boolean => (parseEuros(typed) ?? 0) > this.price().amount;

  private tooMuch = (): string => this.words.translate('billing.letGo.tooMuch', { price: formatMoney(this.price()) });
}

import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, formatMoney, Money, Problem, ProblemNote, Toasts, When } from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { StatementReport } from './statement-file';

type FoundReturn = StatementReport['returns'][number];

/** Transfers out of the account that look like sums given back: written down with the bank's day, one click each. */
@Component({
  selector: 'bt-found-returns',
  imports: [Money, ProblemNote, RouterLink, TranslocoPipe, When],
  templateUrl: './found-returns.html',
})
export class FoundReturns {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  readonly of = input.required<readonly FoundReturn[]>();
  protected readonly left = linkedSignal(() => this.of());
  protected readonly refusal = signal<Problem | null>(null);
  private readonly working = signal(false);

  protected async given({ toGiveBack, bookedOn: on }: FoundReturn): Promise<void> {
    if (this.working()) return;
    this.working.set(true);
    this.refusal.set(null);
    try {
      const { id, amount, payerName: name } = toGiveBack;
      await this.api.post('/to-give-back/{id}/given-back', { path: { id }, body: { method: 'transfer', on } });
      this.left.update((all) => all.filter((one) => one.toGiveBack.id !== id));
      this.toasts.show(this.words.translate('billing.queue.done', { sum: formatMoney(amount), name }));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusal.set(error);
    } finally {
      this.working.set(false);
    }
  }
}

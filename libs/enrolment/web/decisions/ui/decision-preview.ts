import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { formatMoney, Money, ProblemNote, SheetTable, Skeleton } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Decision, DecisionDetail } from '../data/decision';
import { DecisionDesk } from '../data/decision-desk';

/** Everything the chosen decision would do, by name and to the cent, and the one button that does it. */
@Component({
  selector: 'bt-decision-preview',
  imports: [Control, Field, FormField, FormProblemNote, Money, ProblemNote, SheetTable, Skeleton, TranslocoPipe],
  templateUrl: './decision-preview.html',
  styleUrl: './decision-preview.css',
})
export class DecisionPreviewSheet {
  protected readonly desk = inject(DecisionDesk);
  private readonly words = inject(TranslocoService);
  readonly edition = input.required<DecisionDetail>();
  readonly decided = output<{ action: Decision; operationId?: string | null }>();
  protected readonly preview = computed(() => (this.desk.preview.hasValue() ? this.desk.preview.value() : undefined));
  private readonly model = signal({ reason: '', typed: '' });
  protected readonly form = form(this.model, (path) => {
    required(path.reason, { when: () => this.desk.action() !== 'confirm' });
    required(path.typed, { when: () => Boolean(this.preview()?.typeToConfirm) });
  });
  protected readonly told = computed(() => (this.preview()?.people.length ?? 0) + (this.preview()?.waiting ?? 0));
  protected readonly byHand = computed(() => this.preview()?.people.filter(({ hasEmail }) => !hasEmail).length ?? 0);

  /** The whole of what the button does: «Annulla, avvisa 6 persone, restituisci 142,50 €». */
  protected readonly button = computed(() => {
    const preview = this.preview()!;
    const say = (key: string, params: object = {}) => this.words.translate(`enrolment-decisions.button.${key}`, params);
    return [
      say(preview.action),
      ...(this.told() > 0 ? [say('told', { n: this.told() })] : []),
      ...(preview.refunds.amount > 0 ? [say('refunds', { sum: formatMoney(preview.refunds) })] : []),
    ].join(', ');
  });

  protected async decide(event: Event): Promise<void> {
    event.preventDefault();
    await send(this.form, async (typed) => {
      const outcome = await this.desk.decide(typed);
      if (!outcome) return;
      this.model.set({ reason: '', typed: '' });
      this.decided.emit(outcome);
    });
  }
}

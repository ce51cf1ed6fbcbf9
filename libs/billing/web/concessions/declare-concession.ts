import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, maxLength, required } from '@angular/forms/signals';
import { CONCESSION_LABELS, CONCESSIONS } from '@bottega/billing/domain';
import { type Answer, Api, Languages, Toasts } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { CutPipe } from '../pricing/cut';

type ConcessionCut = Answer<'get', '/concessions/offered'>['cuts'][number];

/** Says which one I have and what I will show, out of those that lower a price here. */
@Component({
  selector: 'bt-declare-concession',
  imports: [Control, CutPipe, Field, FormField, FormProblemNote, TranslocoPipe],
  templateUrl: './declare-concession.html',
  styles: `
    b::first-letter {
      text-transform: uppercase;
    }
  `,
})
export class DeclareConcession {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  readonly offered = input.required<readonly ConcessionCut[]>();
  readonly declared = output();
  protected readonly lang = inject(Languages).current;
  protected readonly labels = CONCESSION_LABELS;
  protected readonly choices = computed(() =>
    CONCESSIONS.map((kind) => ({ kind, cuts: this.offered().filter((cut) => cut.kind === kind) })).filter(
      ({ cuts }) => cuts.length > 0,
    ),
  );
  private readonly draft = linkedSignal(() => ({ kind: this.choices()[0]!.kind, evidence: '' }));
  protected readonly form = form(this.draft, (path) => {
    required(path.evidence);
    maxLength(path.evidence, 300);
  });

  protected async declare(event: Event): Promise<void> {
    event.preventDefault();
    if (!(await send(this.form, (body) => this.api.post('/me/concessions', { body })))) return;
    this.form().reset({ ...this.draft(), evidence: '' });
    this.toasts.show(this.words.translate('billing-concessions.declared'));
    this.declared.emit();
  }
}

import { Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, maxLength, required } from '@angular/forms/signals';
import { CONCESSION_LABELS, type ConcessionStatus } from '@bottega/billing/domain';
import { type Answer, Api, Languages, Status, type Tone, When } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';

export type Concession = Answer<'get', '/concessions'>['items'][number];

const TONES: Record<ConcessionStatus, Tone> = { declared: 'wait', proven: 'ok', refused: 'bad' };

const OUTCOMES = ['proven', 'refused'] as const;

/** What somebody says of themselves and would show; accepted until a day, or refused with a reason they read. */
@Component({
  selector: 'bt-concession-card',
  imports: [Control, Field, FormField, FormProblemNote, Status, TranslocoPipe, When],
  templateUrl: './concession-card.html',
  styleUrl: './concession-card.css',
})
export class ConcessionCard {
  private readonly api = inject(Api);
  readonly of = input.required<Concession>();
  readonly checked = output<Concession>();
  protected readonly lang = inject(Languages).current;
  protected readonly labels = CONCESSION_LABELS;
  protected readonly tones = TONES;
  protected readonly outcomes = OUTCOMES;
  protected readonly draft = signal<{ outcome: (typeof OUTCOMES)[number]; validTo: string; reason: string }>({
    ...{ outcome: 'proven', validTo: '', reason: '' },
  });
  protected readonly form = form(this.draft, (path) => {
    required(path.validTo, { when: () => this.draft().outcome === 'proven' });
    required(path.reason, { when: () => this.draft().outcome === 'refused' });
    maxLength(path.reason, 300);
  });

  protected async check(event: Event): Promise<void> {
    event.preventDefault();
    const path = { id: this.of().id };
    await send(this.form, async ({ outcome, validTo, reason }) => {
      const body = outcome === 'proven' ? { proven: true, validTo } : { proven: false, reason };
      this.checked.emit(await this.api.post('/concessions/{id}/check', { path, body }));
    });
  }
}

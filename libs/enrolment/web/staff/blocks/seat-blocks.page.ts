import { Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, max, maxLength, min, required } from '@angular/forms/signals';
import {
  type Answer,
  Api,
  Confirmation,
  Empty,
  PageHeader,
  Problem,
  problemOf,
  ProblemNote,
  Skeleton,
  Toasts,
} from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type FoundPerson, PersonPicker } from '../person-picker';

type Block = Answer<'get', '/editions/{id}/seat-blocks'>['items'][number];

/** Places kept for a class or a group before names exist: reserved, named one at a time, given back. */
@Component({
  selector: 'bt-seat-blocks',
  imports: [
    Control,
    Empty,
    Field,
    FormField,
    FormProblemNote,
    PageHeader,
    PersonPicker,
    ProblemNote,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './seat-blocks.page.html',
  host: { class: 'stack' },
})
export class SeatBlocksPage {
  private readonly api = inject(Api);
  private readonly confirmation = inject(Confirmation);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  readonly editionId = input.required<string>();
  private readonly path = computed(() => ({ id: this.editionId() }));
  private readonly answer = this.api.resource('/editions/{id}/seat-blocks', () => ({ path: this.path() }));
  private readonly refusal = signal<Problem | null>(null);
  protected readonly problem = computed(() => problemOf(this.answer) ?? this.refusal());
  protected readonly blocks = computed(() => (this.answer.hasValue() ? this.answer.value().items : undefined));
  /** Each reservation is one, however often its button is pressed. */
  private key = crypto.randomUUID();
  protected readonly form = form(signal({ label: '', places: 10 }), (path) => {
    required(path.label);
    maxLength(path.label, 80);
    min(path.places, 1);
    max(path.places, 500);
  });

  protected async reserve(event: Event): Promise<void> {
    event.preventDefault();
    const sent = await send(this.form, async (body) => {
      const key = [this.key, body.label, body.places].join(':');
      this.answer.set(await this.api.post('/editions/{id}/seat-blocks', { path: this.path(), body, key }));
    });
    if (!sent) return;
    this.key = crypto.randomUUID();
    this.form().reset({ label: '', places: 10 });
    this.toasts.show(this.words.translate('enrolment.blocks.reserved'));
  }

  protected name({ id, label }: Block, { id: participantId, givenName, familyName }: FoundPerson): Promise<void> {
    return this.attempt(async () => {
      const body = { participantId, payBy: 'desk' as const };
      await this.api.post('/seat-blocks/{id}/enrolments', { path: { id }, body, key: `${id}:${participantId}` });
      this.toasts.show(this.words.translate('enrolment.blocks.named', { name: `${givenName} ${familyName}`, label }));
    });
  }

  protected async release({ id, label, unnamed: n, named }: Block): Promise<void> {
    const say = (key: string) => this.words.translate<string>(`enrolment.blocks.release.${key}`, { label, n, named });
    const question = { heading: say('heading'), text: say('text'), action: say('action'), destructive: true };
    if (!(await this.confirmation.ask(question))) return;
    await this.attempt(async () => {
      await this.api.post('/seat-blocks/{id}/release', { path: { id } });
      this.toasts.show(say('done'));
    });
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.refusal.set(null);
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.refusal.set(error);
    }
    this.answer.reload();
  }
}

import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, max, maxLength, min, required } from '@angular/forms/signals';
import { Api, Dialog } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Offer } from '../data/enrolment-view';
import type { FoundPerson } from './person-picker';

export type WayIn = 'queue' | 'override';

/** Where no place is left: somebody stands in line like everybody, or staff add a place past the line and say why. */
@Component({
  selector: 'bt-full-edition',
  imports: [Control, Dialog, Field, FormField, FormProblemNote, TranslocoPipe],
  templateUrl: './full-edition.html',
})
export class FullEdition {
  private readonly api = inject(Api);
  readonly of = input.required<Offer>();
  readonly person = input.required<FoundPerson | null>();
  readonly left = output();
  readonly entered = output<{ person: FoundPerson; way: WayIn }>();

  protected readonly way = signal<WayIn>('queue');
  private readonly queueModel = signal({ places: 1 });
  protected readonly queueForm = form(this.queueModel, (path) => {
    required(path.places);
    min(path.places, 1);
    max(path.places, () => this.of().capacity);
  });
  private readonly overrideModel = signal({ overrideReason: '' });
  protected readonly overrideForm = form(this.overrideModel, (path) => {
    required(path.overrideReason);
    maxLength(path.overrideReason, 300);
  });
  /** What the sentences of this question are about. */
  protected readonly facts = computed(() => {
    const [person, { capacity, waiting }] = [this.person(), this.of()];
    const name = person ? `${person.givenName} ${person.familyName}` : '';
    return { name, capacity, more: capacity + 1, waiting };
  });

  protected async submit(event: Event, person: FoundPerson): Promise<void> {
    event.preventDefault();
    const way = this.way();
    if (!(await (way === 'queue' ? this.queue(person) : this.override(person)))) return;
    this.queueForm().reset({ places: 1 });
    this.overrideForm().reset({ overrideReason: '' });
    this.way.set('queue');
    this.entered.emit({ person, way });
  }

  private queue({ id: participantId }: FoundPerson): Promise<boolean> {
    const { editionId } = this.of();
    const key = crypto.randomUUID();
    return send(this.queueForm, ({ places }) =>
      this.api.post('/waiting-entries', { body: { editionId, participantId, places, payBy: 'desk' }, key }),
    );
  }

  private override({ id: participantId }: FoundPerson): Promise<boolean> {
    const { editionId } = this.of();
    const key = crypto.randomUUID();
    return send(this.overrideForm, ({ overrideReason }) =>
      this.api.post('/enrolments', { body: { editionId, participantId, payBy: 'desk', overrideReason }, key }),
    );
  }
}

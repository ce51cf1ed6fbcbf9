import { Component, computed, inject, linkedSignal, model, output } from '@angular/core';
import { form, FormField, maxLength, required } from '@angular/forms/signals';
import { type Answer, Api, Dialog, When } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Enrolment } from '../data/enrolment-view';
import { type FoundPerson, PersonPicker } from './person-picker';

/** To another edition, or to another person. */
const WAYS = ['move', 'passOn'] as const;
type Way = (typeof WAYS)[number];
type Sister = Answer<'get', '/editions/{id}/sisters'>[number];

/** A place that goes on elsewhere or with another name: order, payments and terms go along, and whoever it concerns is told. */
@Component({
  selector: 'bt-change-place',
  imports: [Control, Dialog, Field, FormField, FormProblemNote, PersonPicker, TranslocoPipe, When],
  templateUrl: './change-place.html',
})
export class ChangePlace {
  private readonly api = inject(Api);
  readonly place = model.required<Enrolment | null>();
  readonly changed = output<{ place: Enrolment; way: Way }>();

  protected readonly ways = WAYS;
  protected readonly sisters = this.api.resource('/editions/{id}/sisters', () => {
    const place = this.place();
    return place ? { path: { id: place.edition.id } } : undefined;
  });
  protected readonly way = linkedSignal<Enrolment | null, Way>({ source: this.place, computation: () => 'move' });
  protected readonly into = linkedSignal<Sister[] | undefined, Sister | null>({
    source: () => this.sisters.value(),
    computation: (sisters) => (sisters?.length === 1 ? sisters[0]! : null),
  });
  protected readonly instead = linkedSignal<Enrolment | null, FoundPerson | null>({
    source: this.place,
    computation: () => null,
  });
  private readonly answer = linkedSignal({ source: this.place, computation: () => ({ reason: '' }) });
  protected readonly form = form(this.answer, (path) => {
    required(path.reason);
    maxLength(path.reason, 300);
  });
  protected readonly chosen = computed(() => (this.way() === 'move' ? this.into() : this.instead()) !== null);
  protected readonly names = computed(() => {
    const [participant, instead] = [this.place()?.participant, this.instead()];
    return {
      name: participant ? `${participant.givenName} ${participant.familyName}` : '',
      other: instead ? `${instead.givenName} ${instead.familyName}` : '',
    };
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const [place, way] = [this.place(), this.way()];
    if (!place || !this.chosen() || !(await send(this.form, ({ reason }) => this.change(place, reason)))) return;
    this.place.set(null);
    this.changed.emit({ place, way });
  }

  private change({ id }: Enrolment, reason: string): Promise<unknown> {
    const to = { path: { id }, key: crypto.randomUUID() };
    return this.way() === 'move'
      ? this.api.post('/enrolments/{id}/move', { ...to, body: { editionId: this.into()!.id, reason } })
      : this.api.post('/enrolments/{id}/pass-on', { ...to, body: { participantId: this.instead()!.id, reason } });
  }
}

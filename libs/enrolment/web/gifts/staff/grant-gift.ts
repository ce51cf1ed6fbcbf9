import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, maxLength, required } from '@angular/forms/signals';
import { Api, Dialog, MoneyPipe } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { type FoundPerson, PersonPicker } from '../../staff/person-picker';

/** Somebody in need is given a seat in this edition, where there is one: whom, and why. */
@Component({
  selector: 'bt-grant-gift',
  imports: [Control, Dialog, Field, FormField, FormProblemNote, MoneyPipe, PersonPicker, TranslocoPipe],
  templateUrl: './grant-gift.html',
})
export class GrantGift {
  private readonly api = inject(Api);
  readonly editionId = input.required<string>();
  /** The slug of its course: what was given for it, or for any. */
  readonly course = input.required<string>();
  readonly granted = output<FoundPerson>();
  protected readonly open = signal(false);
  protected readonly person = signal<FoundPerson | null>(null);
  private readonly offer = this.api.resource('/suspended-seats/offer', () => ({ query: { course: this.course() } }));
  protected readonly available = computed(() => (this.offer.hasValue() ? this.offer.value().available : undefined));
  private readonly model = signal({ reason: '' });
  protected readonly form = form(this.model, (path) => {
    required(path.reason);
    maxLength(path.reason, 300);
  });
  protected readonly name = computed(() => {
    const person = this.person();
    return { name: person ? `${person.givenName} ${person.familyName}` : '' };
  });

  /** A place ended or was granted: what there is to give is another. */
  reload(): void {
    this.offer.reload();
  }

  protected async grant(event: Event, person: FoundPerson): Promise<void> {
    event.preventDefault();
    const key = crypto.randomUUID();
    const body = { personId: person.id, editionId: this.editionId() };
    const sent = await send(this.form, ({ reason }) =>
      this.api.post('/suspended-seats/grants', { body: { ...body, reason }, key }),
    );
    if (!sent) return;
    this.leave();
    this.granted.emit(person);
  }

  protected leave(): void {
    this.open.set(false);
    this.person.set(null);
    this.form().reset({ reason: '' });
  }
}

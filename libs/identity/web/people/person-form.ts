import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { form } from '@angular/forms/signals';
import { Clock } from '@bottega/platform/kernel';
import { Api, Languages, type Schema, Toasts } from '@bottega/platform/web';
import { FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { factsOf, personRules, toBody } from '../data/person-facts';
import { PersonFields } from './person-fields';

/** Changes what is known of somebody. */
@Component({
  selector: 'bt-person-form',
  imports: [FormProblemNote, PersonFields, TranslocoPipe],
  template: `
    <form class="stack" novalidate (submit)="save($event)">
      <bt-person-fields [of]="form" />
      <bt-form-problem [form]="form" />
      <div class="row tight">
        <button class="btn fill sm" [attr.aria-disabled]="form().submitting()">
          {{ 'identity.person.save' | transloco }}
        </button>
        <button type="button" class="btn text sm" (click)="left.emit()">{{ 'identity.cancel' | transloco }}</button>
      </div>
    </form>
  `,
})
export class PersonForm {
  private readonly api = inject(Api);
  private readonly clock = inject(Clock);
  private readonly languages = inject(Languages);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  readonly of = input.required<Schema<'PersonView'>>();
  readonly saved = output<Schema<'PersonView'>>();
  readonly left = output();
  private readonly model = linkedSignal(() => factsOf(this.of()));

  protected readonly form = form(this.model, (path) =>
    personRules(path, { now: () => this.clock.now(), locale: () => this.languages.current() }),
  );

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    await send(this.form, async (facts) => {
      const { id, version } = this.of();
      this.saved.emit(await this.api.patch('/people/{id}', { path: { id }, body: toBody(facts), version }));
      this.toasts.show(this.transloco.translate('identity.person.saved'));
    });
  }
}

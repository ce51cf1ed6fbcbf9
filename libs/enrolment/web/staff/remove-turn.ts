import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, maxLength, required } from '@angular/forms/signals';
import { Api, Dialog } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Turn } from '../data/waiting-view';

/** Somebody is taken off the list with a reason that stays; what was held for them goes to the next. */
@Component({
  selector: 'bt-remove-turn',
  imports: [Control, Dialog, Field, FormField, FormProblemNote, TranslocoPipe],
  template: `
    <bt-dialog
      [label]="'enrolment.waiting.remove.button' | transloco"
      [open]="of() !== null"
      (openChange)="$event || left.emit()"
    >
      @if (of(); as turn) {
        <form class="stack" novalidate (submit)="remove($event, turn)">
          <h2 class="h2">{{ 'enrolment.waiting.remove.heading' | transloco: who() }}</h2>
          <p>
            {{ 'enrolment.waiting.remove.' + (turn.status === 'offered' ? 'offered' : 'waiting') | transloco: who() }}
          </p>
          <bt-field [label]="'enrolment.waiting.why' | transloco" [hint]="'enrolment.waiting.whyHint' | transloco">
            <input btControl [formField]="form.reason" />
          </bt-field>
          <bt-form-problem [form]="form" />
          <div class="row tight">
            <button type="submit" class="btn danger">
              {{ 'enrolment.waiting.remove.action' | transloco: who() }}
            </button>
            <button type="button" class="btn text" (click)="left.emit()">
              {{ 'enrolment.waiting.leave' | transloco }}
            </button>
          </div>
        </form>
      }
    </bt-dialog>
  `,
})
export class RemoveTurn {
  private readonly api = inject(Api);
  readonly of = input.required<Turn | null>();
  readonly left = output();
  readonly removed = output<Turn>();
  private readonly model = signal({ reason: '' });
  protected readonly form = form(this.model, (path) => {
    required(path.reason);
    maxLength(path.reason, 300);
  });
  protected readonly who = computed(() => {
    const person = this.of()?.participant;
    return { name: person ? `${person.givenName} ${person.familyName}` : '' };
  });

  protected async remove(event: Event, turn: Turn): Promise<void> {
    event.preventDefault();
    const path = { id: turn.id };
    const sent = await send(this.form, ({ reason }) =>
      this.api.post('/waiting-entries/{id}/withdraw', { path, body: { reason } }),
    );
    if (!sent) return;
    this.form().reset({ reason: '' });
    this.removed.emit(turn);
  }
}

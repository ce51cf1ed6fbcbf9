import { Component, computed, inject, linkedSignal, model, output } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { Api, Dialog, Toasts } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Enrolment } from '../data/enrolment-view';

/** Gives an unpaid place to others, saying why. */
@Component({
  selector: 'bt-release-place',
  imports: [Control, Dialog, Field, FormField, FormProblemNote, TranslocoPipe],
  templateUrl: './release-place.html',
})
export class ReleasePlace {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  readonly place = model.required<Enrolment | null>();
  readonly released = output<Enrolment>();
  protected readonly names = computed(() => {
    const { participant, course } = this.place() ?? {};
    return { name: `${participant?.givenName} ${participant?.familyName}`, title: course?.title };
  });
  private readonly answer = linkedSignal({ source: this.place, computation: () => ({ reason: '' }) });
  protected readonly form = form(this.answer, (path) => required(path.reason));

  protected closed(open: boolean): void {
    if (!open) this.place.set(null);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const place = this.place();
    if (!place) return;
    await send(this.form, async (body) => {
      await this.api.post('/enrolments/{id}/release', { path: { id: place.id }, body });
      this.toasts.show(this.words.translate('enrolment-overdue.release.done', this.names()));
      this.released.emit(place);
      this.place.set(null);
    });
  }
}

import { Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { AFFILIATIONS } from '@bottega/identity/domain';
import { Api, type Schema, SessionStore, Toasts, When } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { AffiliationStatus } from '../ui/affiliation-status';

/** What somebody is for the centre, who checked it, and the form to check it. */
@Component({
  selector: 'bt-affiliation-card',
  imports: [AffiliationStatus, Control, Field, FormField, FormProblemNote, TranslocoPipe, When],
  templateUrl: './affiliation-card.html',
})
export class AffiliationCard {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  protected readonly session = inject(SessionStore);
  protected readonly affiliations = AFFILIATIONS;
  protected readonly verifying = signal(false);
  readonly of = input.required<Schema<'PersonView'>>();
  readonly changed = output<Schema<'PersonView'>>();
  private readonly model = linkedSignal(() => ({ affiliation: this.of().affiliation, evidence: '' }));

  protected readonly form = form(this.model, (path) => required(path.evidence));

  protected async verify(event: Event): Promise<void> {
    event.preventDefault();
    await send(this.form, async (body) => {
      this.changed.emit(await this.api.post('/people/{id}/affiliation/verify', { path: { id: this.of().id }, body }));
      this.verifying.set(false);
      this.toasts.show(this.transloco.translate('identity.verify.done'));
    });
  }
}

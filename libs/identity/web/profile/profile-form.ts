import { Component, inject, input, linkedSignal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { type Account, Api, Languages, type Schema, SessionStore, Toasts } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { AffiliationChoice } from '../ui/affiliation-choice';

type Changes = Required<Schema<'UpdateProfileDto'>>;

const changeable = ({ givenName, familyName, locale, affiliation }: Changes): Changes => ({
  givenName,
  familyName,
  locale,
  affiliation,
});

/** What one may change of oneself; saving can be taken back. */
@Component({
  selector: 'bt-profile-form',
  imports: [AffiliationChoice, Control, Field, FormField, FormProblemNote, TranslocoPipe],
  templateUrl: './profile-form.html',
  styles: `
    .btn {
      justify-self: start;
    }
  `,
})
export class ProfileForm {
  private readonly api = inject(Api);
  private readonly languages = inject(Languages);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  readonly of = input.required<Account['person']>();
  private readonly model = linkedSignal(() => changeable(this.of()));

  protected readonly form = form(this.model, (path) => {
    required(path.givenName);
    required(path.familyName);
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const before = changeable(this.of());
    if (!(await send(this.form, (changes) => this.apply(changes)))) return;
    this.toasts.show(this.transloco.translate('identity.profile.saved'), () => void this.apply(before));
  }

  private async apply(changes: Changes): Promise<void> {
    await this.api.patch('/me', { body: changes });
    await this.session.refresh();
    if (changes.locale !== this.languages.current()) await this.languages.choose(changes.locale);
  }
}

import { Component, inject, input, signal } from '@angular/core';
import { form, required, validate } from '@angular/forms/signals';
import { PASSWORD_MIN, passwordFaults } from '@bottega/identity/domain';
import { Api, Languages, SessionStore, Toasts } from '@bottega/platform/web';
import { FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ruleErrors } from '../data/rule-errors';
import { PasswordField } from '../ui/password-field';

const BLANK = { currentPassword: '', newPassword: '' };

@Component({
  selector: 'bt-password-form',
  imports: [FormProblemNote, PasswordField, TranslocoPipe],
  template: `
    <form class="stack loose" method="post" novalidate (submit)="change($event)" aria-labelledby="password-form">
      <div class="stack tight">
        <h2 class="h3" id="password-form">{{ 'identity.password.label' | transloco }}</h2>
        <p class="soft">{{ (exists() ? 'identity.password.about' : 'identity.password.none') | transloco }}</p>
      </div>
      @if (exists()) {
        <bt-password-field
          autocomplete="current-password"
          [label]="'identity.password.current' | transloco"
          [hint]="'identity.password.currentHint' | transloco"
          [field]="form.currentPassword"
        />
      }
      <bt-password-field
        autocomplete="new-password"
        [label]="'identity.password.new' | transloco"
        [hint]="'identity.password.hint' | transloco: { least: passwordMin }"
        [field]="form.newPassword"
      />
      <bt-form-problem [form]="form" />
      <button class="btn tonal" [attr.aria-disabled]="form().submitting()">
        {{ 'identity.password.change' | transloco }}
      </button>
    </form>
  `,
  styles: `
    .btn {
      justify-self: start;
    }
  `,
})
export class PasswordForm {
  private readonly api = inject(Api);
  private readonly languages = inject(Languages);
  private readonly session = inject(SessionStore);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  readonly exists = input.required<boolean>();
  protected readonly passwordMin = PASSWORD_MIN;
  private readonly model = signal(BLANK);

  protected readonly form = form(this.model, (path) => {
    required(path.newPassword);
    validate(path.newPassword, ({ value }) =>
      value() === ''
        ? []
        : ruleErrors(passwordFaults(value(), this.session.me()?.person.email ?? null), this.languages.current()),
    );
  });

  protected async change(event: Event): Promise<void> {
    event.preventDefault();
    const done = await send(this.form, ({ currentPassword, newPassword }) =>
      this.api.post('/me/password', { body: { newPassword, ...(currentPassword && { currentPassword }) } }),
    );
    if (!done) return;
    this.form().reset(BLANK);
    await this.session.refresh();
    this.toasts.show(this.transloco.translate('identity.password.changed'));
  }
}

import { Component, inject, input, signal } from '@angular/core';
import { email, form, FormField, required } from '@angular/forms/signals';
import { type Account, Api, Icon, iconMail, SessionStore } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { PasswordField } from '../ui/password-field';

const BLANK = { email: '', currentPassword: '' };

/** The address that opens the account: another one counts once it has answered. */
@Component({
  selector: 'bt-address-form',
  imports: [Control, Field, FormField, FormProblemNote, Icon, PasswordField, TranslocoPipe],
  templateUrl: './address-form.html',
  styles: `
    .btn {
      justify-self: start;
    }
  `,
})
export class AddressForm {
  private readonly api = inject(Api);
  private readonly session = inject(SessionStore);
  readonly of = input.required<Account['person']>();
  protected readonly iconMail = iconMail;
  private readonly model = signal(BLANK);

  protected readonly form = form(this.model, (path) => {
    required(path.email);
    email(path.email);
  });

  protected async ask(event: Event): Promise<void> {
    event.preventDefault();
    const asked = await send(this.form, ({ email, currentPassword }) =>
      this.api.post('/me/email', { body: { email, ...(currentPassword && { currentPassword }) } }),
    );
    if (!asked) return;
    this.form().reset(BLANK);
    await this.session.refresh();
  }
}

import { Component, inject, input, signal } from '@angular/core';
import { email, form, FormField, required, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { type Affiliation, checkOwnSignUp, PASSWORD_MIN, passwordFaults } from '@bottega/identity/domain';
import { Clock } from '@bottega/platform/kernel';
import { Api, Languages, Toasts } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send, Tick } from '@bottega/platform/web/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Entrance } from '../data/entrance';
import { faultsOf, ruleErrors } from '../data/rule-errors';
import { AffiliationChoice } from '../ui/affiliation-choice';
import { PasswordField } from '../ui/password-field';

const BLANK = {
  givenName: '',
  familyName: '',
  email: '',
  password: '',
  birthDate: '',
  affiliation: '' as Affiliation | '',
  acceptTerms: false,
};

@Component({
  selector: 'bt-sign-up',
  imports: [
    AffiliationChoice,
    Control,
    Field,
    FormField,
    FormProblemNote,
    PasswordField,
    RouterLink,
    Tick,
    TranslocoPipe,
  ],
  templateUrl: './sign-up.page.html',
  styleUrl: './door.css',
})
export class SignUpPage {
  private readonly api = inject(Api);
  private readonly clock = inject(Clock);
  private readonly entrance = inject(Entrance);
  private readonly languages = inject(Languages);
  private readonly toasts = inject(Toasts);
  private readonly transloco = inject(TranslocoService);
  readonly returnTo = input<string>();

  protected readonly passwordMin = PASSWORD_MIN;
  protected readonly form = form(signal(BLANK), (path) => {
    for (const field of [path.givenName, path.familyName, path.email, path.password, path.birthDate] as const)
      required(field);
    required(path.affiliation);
    required(path.acceptTerms);
    email(path.email);
    validate(path.password, ({ value, valueOf }) =>
      value() === '' ? [] : ruleErrors(passwordFaults(value(), valueOf(path.email)), this.languages.current()),
    );
    validate(path.birthDate, ({ value }) =>
      value() === ''
        ? []
        : ruleErrors(
            faultsOf(() => checkOwnSignUp(value(), this.clock.now())),
            this.languages.current(),
          ),
    );
  });

  protected async signUp(event: Event): Promise<void> {
    event.preventDefault();
    const done = await send(this.form, ({ affiliation, ...facts }) =>
      this.api.post('/auth/sign-up', {
        body: {
          ...facts,
          affiliation: affiliation as Affiliation,
          acceptTerms: true,
          locale: this.languages.current(),
        },
      }),
    );
    if (!done) return;
    await this.entrance.goTo(this.returnTo() ?? '/io/profilo');
    this.toasts.show(this.transloco.translate('identity.signUp.done', { address: this.form.email().value() }));
  }
}

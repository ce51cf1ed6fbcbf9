import { Component, inject, input, signal } from '@angular/core';
import { email, form, FormField, required } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { Api, Icon, iconMailCheck } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { Entrance } from '../data/entrance';
import { PasswordField } from '../ui/password-field';

/** By password, or by a link sent to one's address: the way in for who has forgotten the password too. */
@Component({
  selector: 'bt-sign-in',
  imports: [Control, Field, FormField, FormProblemNote, Icon, PasswordField, RouterLink, TranslocoPipe],
  templateUrl: './sign-in.page.html',
  styleUrl: './door.css',
})
export class SignInPage {
  private readonly api = inject(Api);
  private readonly entrance = inject(Entrance);
  readonly returnTo = input<string>();

  protected readonly iconMailCheck = iconMailCheck;
  protected readonly linkSentTo = signal<string | null>(null);
  protected readonly form = form(signal({ email: '', password: '' }), (path) => {
    required(path.email);
    email(path.email);
    required(path.password);
  });
  protected readonly linkForm = form(signal({ email: '' }), (path) => {
    required(path.email);
    email(path.email);
  });

  protected async signIn(event: Event): Promise<void> {
    event.preventDefault();
    const entered = await send(this.form, (body) => this.api.post('/auth/sign-in', { body }));
    if (entered) await this.entrance.goTo(this.returnTo());
  }

  protected async sendLink(event: Event): Promise<void> {
    event.preventDefault();
    this.linkSentTo.set(null);
    const sent = await send(this.linkForm, (body) => this.api.post('/auth/link', { body }));
    if (sent) this.linkSentTo.set(this.linkForm.email().value());
  }

  /** Whoever has written their address above does not write it twice. */
  protected bringAddress(): void {
    if (!this.linkForm.email().value()) this.linkForm.email().value.set(this.form.email().value());
  }
}

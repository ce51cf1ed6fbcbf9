import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Api, PageHeader, SessionStore } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AddressForm } from './address-form';
import { AddressNote } from './address-note';
import { PasswordForm } from './password-form';
import { ProfileForm } from './profile-form';
import { ProfileLinks } from './profile-links';

/** Who I am for the centre, and how I come in. */
@Component({
  selector: 'bt-profile',
  imports: [AddressForm, AddressNote, PageHeader, PasswordForm, ProfileForm, ProfileLinks, TranslocoPipe],
  template: `
    <bt-page-header [heading]="'identity.profile.heading' | transloco">
      <button type="button" class="btn tonal" (click)="signOut()">{{ 'identity.signOut' | transloco }}</button>
    </bt-page-header>
    @if (session.me(); as account) {
      <div class="sections">
        <bt-address-note [of]="account.person" />
        <bt-profile-form [of]="account.person" />
        <bt-address-form [of]="account.person" />
        <bt-password-form [exists]="account.person.hasPassword" />
        <bt-profile-links />
      </div>
    }
  `,
  styles: `
    .sections {
      display: grid;
      gap: 48px;
      max-width: 560px;
    }
  `,
})
export class ProfilePage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly session = inject(SessionStore);

  protected async signOut(): Promise<void> {
    await this.api.post('/auth/sign-out');
    this.session.forget();
    await this.router.navigateByUrl('/');
  }
}

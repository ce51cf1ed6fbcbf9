import { Component, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Api, PageHeader, SessionStore } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AddressNote } from './address-note';
import { PasswordForm } from './password-form';
import { ProfileForm } from './profile-form';

/** Who I am for the centre, and how I come in. */
@Component({
  selector: 'bt-profile',
  imports: [AddressNote, PageHeader, PasswordForm, ProfileForm, RouterLink, TranslocoPipe],
  template: `
    <bt-page-header [heading]="'identity.profile.heading' | transloco">
      <button type="button" class="btn tonal" (click)="signOut()">{{ 'identity.signOut' | transloco }}</button>
    </bt-page-header>
    @if (session.me(); as account) {
      <div class="sections">
        <bt-address-note [of]="account.person" />
        <bt-profile-form [of]="account.person" />
        <bt-password-form [exists]="account.person.hasPassword" />
        <section class="stack tight">
          <h2 class="h3">{{ 'identity.sessions.heading' | transloco }}</h2>
          <p class="soft">{{ 'identity.sessions.lead' | transloco }}</p>
          <div>
            <a class="btn tonal" routerLink="/io/profilo/accessi">{{ 'identity.sessions.see' | transloco }}</a>
          </div>
        </section>
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

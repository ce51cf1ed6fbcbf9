import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, iconShieldCheck, iconShieldX, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CheckedCertificate } from '../data/certificate-view';

/** The answer to whoever asks: it is authentic and stands, or it was revoked, when and why. */
@Component({
  selector: 'bt-verdict',
  imports: [Icon, RouterLink, TranslocoPipe, When],
  template: `
    @let certificate = of();
    <bt-icon [path]="certificate.state === 'valid' ? iconShieldCheck : iconShieldX" />
    <div class="stack snug">
      @if (certificate.revocation; as revocation) {
        <h1 class="d3">{{ 'certificates.check.revoked' | transloco }}</h1>
        <p class="bl">
          {{ 'certificates.check.revokedSince' | transloco }} <bt-when [from]="revocation.at" as="date" />. «{{
            revocation.reason
          }}»
        </p>
        @if (certificate.replacedBy; as successor) {
          <p>
            <a [routerLink]="['/verifica', successor]">{{ 'certificates.check.replacedBy' | transloco }}</a>
          </p>
        }
      } @else {
        <h1 class="d3">{{ 'certificates.check.authentic' | transloco }}</h1>
        <p class="bl">{{ 'certificates.check.issuedBy' | transloco: { by: certificate.issuer.legalName } }}</p>
      }
      <p class="bs">{{ 'certificates.check.checked' | transloco }} <bt-when [from]="certificate.checkedAt" />.</p>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      gap: 20px;
      padding: 24px;
      border-radius: var(--bt-radius);
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }
    :host(.revoked) {
      background: var(--mat-sys-error-container);
      color: var(--mat-sys-on-error-container);
    }
    bt-icon {
      font-size: 2.6rem;
    }
    @media (max-width: 860px) {
      :host {
        gap: 14px;
        padding: 18px;
      }
      bt-icon {
        font-size: 1.9rem;
      }
    }
  `,
  host: { '[class.revoked]': "of().state === 'revoked'" },
})
export class Verdict {
  readonly of = input.required<CheckedCertificate>();
  protected readonly iconShieldCheck = iconShieldCheck;
  protected readonly iconShieldX = iconShieldX;
}

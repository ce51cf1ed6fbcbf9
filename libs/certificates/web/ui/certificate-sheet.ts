import { Component, computed, inject, input } from '@angular/core';
import { formatWhen, Languages } from '@bottega/platform/web';
import { Clock } from '@bottega/platform/kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CheckedCertificate } from '../data/certificate-view';
import { HoursPipe } from './hours';

/** The certificate as it looks on paper, in small; what it says is told beside it. */
@Component({
  selector: 'bt-certificate-sheet',
  imports: [HoursPipe, TranslocoPipe],
  templateUrl: './certificate-sheet.html',
  styleUrl: './certificate-sheet.css',
  host: { 'aria-hidden': 'true', '[class.revoked]': "of().state === 'revoked'" },
})
export class CertificateSheet {
  private readonly languages = inject(Languages);
  private readonly clock = inject(Clock);
  readonly of = input.required<CheckedCertificate>();
  protected readonly steps = [0, 1, 2, 3, 4, 5];
  protected readonly issued = computed(() => {
    const on = new Date(`${this.of().issuedOn}T12:00:00Z`);
    const day = formatWhen({ from: on, style: 'date', lang: this.languages.current(), now: this.clock.now() });
    return `${this.of().issuedIn}, ${day}`;
  });
}

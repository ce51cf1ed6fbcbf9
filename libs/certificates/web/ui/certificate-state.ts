import { Component, computed, input } from '@angular/core';
import { Status } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MyCertificate } from '../data/certificate-view';

/** Whether a certificate still stands, or gave way to another. */
@Component({
  selector: 'bt-certificate-state',
  imports: [Status, TranslocoPipe],
  template: `
    <bt-status [tone]="of().state === 'valid' ? 'ok' : 'bad'">{{
      'certificates.state.' + state() | transloco
    }}</bt-status>
  `,
})
export class CertificateState {
  readonly of = input.required<Pick<MyCertificate, 'state' | 'replacedBy'>>();
  protected readonly state = computed(() => (this.of().replacedBy ? 'replaced' : this.of().state));
}

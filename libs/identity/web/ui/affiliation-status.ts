import { Component, input } from '@angular/core';
import type { Affiliation } from '@bottega/identity/domain';
import { Status } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** An affiliation, and whether somebody has checked it. */
@Component({
  selector: 'bt-affiliation-status',
  imports: [Status, TranslocoPipe],
  template: `
    <span>{{ 'identity.affiliationOf.' + of() | transloco }}</span>
    <bt-status [tone]="verified() ? 'ok' : 'wait'" bare>{{
      (verified() ? 'identity.affiliationStands.verified' : 'identity.affiliationStands.declared') | transloco
    }}</bt-status>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 2px 10px;
      align-items: center;
    }
  `,
})
export class AffiliationStatus {
  readonly of = input.required<Affiliation>();
  readonly verified = input.required<boolean>();
}

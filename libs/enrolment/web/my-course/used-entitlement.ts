import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, iconIdCard, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EnrolmentDetail } from '../data/enrolment-view';

/** What a place costs of a membership: how much, of which one, and where to see what is left. */
@Component({
  selector: 'bt-used-entitlement',
  imports: [Icon, RouterLink, TranslocoPipe, When],
  template: `
    @let amount = 'enrolment.one.used.' + of().unit | transloco: { n: of().uses };
    <bt-icon [path]="iconIdCard" />
    <div class="stack tight">
      <p class="t2">{{ 'enrolment.one.used.heading' | transloco: { amount } }}</p>
      <p>
        {{ 'enrolment.one.used.of' | transloco: { plan: of().planName, granted: of().granted } }}
        <bt-when [from]="of().validTo" as="date" />.
        <a class="link" [routerLink]="['/io/tessera', of().membershipId]">{{ 'enrolment.one.used.see' | transloco }}</a>
      </p>
    </div>
  `,
  host: { class: 'note' },
})
export class UsedEntitlement {
  readonly of = input.required<NonNullable<EnrolmentDetail['entitlement']>>();
  protected readonly iconIdCard = iconIdCard;
}

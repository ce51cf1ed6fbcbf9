import { Component, input } from '@angular/core';
import { type Schema, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Address } from '../ui/address';

@Component({
  selector: 'bt-person-facts',
  imports: [Address, TranslocoPipe, When],
  template: `
    @let person = of();
    <dl class="kv left">
      <dt>{{ 'identity.email' | transloco }}</dt>
      <dd><bt-address [of]="person.email" [confirmed]="person.emailConfirmed" /></dd>
      <dt>{{ 'identity.birthDate' | transloco }}</dt>
      <dd>
        @if (person.birthDate; as date) {
          <bt-when [from]="date" as="date" />
        } @else {
          {{ 'identity.person.unknown' | transloco }}
        }
      </dd>
      @if (person.guardianName) {
        <dt>{{ 'identity.guardian.heading' | transloco }}</dt>
        <dd>
          {{ person.guardianName }},
          <span class="nb"
            >{{ 'identity.guardian.signed' | transloco }} <bt-when [from]="person.guardianConsentOn!" as="date"
          /></span>
        </dd>
      }
      <dt>{{ 'identity.locale.label' | transloco }}</dt>
      <dd>{{ 'identity.locale.' + person.locale | transloco }}</dd>
      <dt>{{ 'identity.person.since' | transloco }}</dt>
      <dd><bt-when [from]="person.registeredAt" as="date" /></dd>
      <dt>{{ 'identity.person.lastSeen' | transloco }}</dt>
      <dd>
        @if (person.lastSeenAt; as seen) {
          <bt-when [from]="seen" />
        } @else {
          {{ 'identity.person.neverSignedIn' | transloco }}
        }
      </dd>
    </dl>
  `,
})
export class PersonFactsList {
  readonly of = input.required<Schema<'PersonView'>>();
}

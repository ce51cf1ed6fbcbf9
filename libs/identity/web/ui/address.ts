import { Component, input } from '@angular/core';
import { Status } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Somebody's e-mail, and whether it is known to be theirs; or that there is none. */
@Component({
  selector: 'bt-address',
  imports: [Status, TranslocoPipe],
  template: `
    @if (of(); as email) {
      <span>{{ email }}</span>
      @if (!confirmed()) {
        <bt-status tone="wait" bare>{{ 'identity.people.unconfirmed' | transloco }}</bt-status>
      }
    } @else {
      <span class="soft">{{ 'identity.people.noEmail' | transloco }}</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 2px 10px;
      align-items: center;
    }
    span {
      overflow-wrap: anywhere;
    }
    @media (max-width: 639px) {
      :host-context(table) {
        justify-content: flex-end;
      }
    }
  `,
})
export class Address {
  readonly of = input.required<string | null>();
  readonly confirmed = input.required<boolean>();
}

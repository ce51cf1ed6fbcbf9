import { Component, computed, input } from '@angular/core';
import { Pegs } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { seatsOf } from '../data/seats';
import type { Edition } from '../data/views';

/** The places of an edition in squares, with the minimum it needs, and what that means in words. */
@Component({
  selector: 'bt-edition-seats',
  imports: [Pegs, TranslocoPipe],
  template: `
    @let seats = facts();
    <bt-pegs
      size="m"
      [total]="seats.capacity"
      [taken]="seats.taken"
      [minimum]="seats.minimum || undefined"
      [label]="'catalogue.seats.label' | transloco: seats"
    />
    <p class="bs">
      @if (seats.left > 0) {
        <b [class.brand]="seats.last">{{ 'catalogue.seats.left' | transloco: seats }}</b>
        {{ 'catalogue.seats.of' | transloco: seats }}
      } @else {
        {{ 'catalogue.seats.full' | transloco: seats }}
      }
      @if (seats.outlook; as outlook) {
        {{ 'catalogue.seats.' + outlook | transloco: seats }}
      }
    </p>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 10px;
      padding-top: 4px;
    }
  `,
})
export class EditionSeats {
  readonly edition = input.required<Edition>();
  protected readonly facts = computed(() => seatsOf(this.edition()));
}

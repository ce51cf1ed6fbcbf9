import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Pegs } from './pegs';

/** How many places are left of how many, in squares and in words; with a queue, nobody is offered what is not theirs. */
@Component({
  selector: 'bt-seats',
  imports: [Pegs, TranslocoPipe],
  template: `
    <bt-pegs
      [total]="capacity()"
      [taken]="taken()"
      [held]="held()"
      [size]="size()"
      [label]="'ui.seats.label' | transloco: { taken: taken() + held(), capacity: capacity() }"
    />
    <span [class.brand]="last()">
      @if (placesLeft() > 0) {
        {{ 'ui.seats.left' | transloco: { n: placesLeft() } }}
      } @else if (waiting() > 0) {
        {{ 'ui.seats.waiting' | transloco: { n: waiting() } }}
      } @else {
        {{ 'ui.seats.full' | transloco }}
      }
    </span>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 6px 12px;
      align-items: center;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-label-medium);
    }
  `,
})
export class Seats {
  readonly capacity = input.required<number>();
  readonly placesLeft = input.required<number>();
  readonly held = input(0);
  readonly waiting = input(0);
  readonly size = input<'s' | 'm' | 'l'>('s');

  protected readonly taken = computed(() => this.capacity() - this.placesLeft() - this.held());
  protected readonly last = computed(() => this.placesLeft() === 1 || this.placesLeft() === 2);
}

import { Component, computed, input } from '@angular/core';
import { MOST_PEGS, pegMarks } from './peg-marks';

/**
 * The quadretto: one small square is one thing that counts, a seat, a training, an hour, a person asking.
 * Solid is taken, hatched held, outlined free; a tick stands before the square that reaches `minimum` or `breakEven`.
 * Always with words beside it; `label` is what it says to who cannot see it.
 */
@Component({
  selector: 'bt-pegs',
  template: `
    <span class="pegs" role="img" [attr.aria-label]="label()" [class]="size()">
      @if (asBar()) {
        <span class="gauge"><i [style.width.%]="share()"></i></span>
      } @else {
        @for (mark of marks(); track $index) {
          <i [class]="mark" [class.minimum]="$index === minimum()" [class.even]="$index === breakEven()"></i>
        }
      }
    </span>
  `,
  styleUrl: './pegs.css',
})
export class Pegs {
  readonly total = input.required<number>();
  readonly taken = input(0);
  readonly held = input(0);
  readonly minimum = input<number>();
  readonly breakEven = input<number>();
  readonly size = input<'s' | 'm' | 'l'>('s');
  readonly label = input.required<string>();

  protected readonly asBar = computed(() => this.total() > MOST_PEGS);
  protected readonly marks = computed(() => pegMarks({ total: this.total(), taken: this.taken(), held: this.held() }));
  protected readonly share = computed(() => (100 * (this.taken() + this.held())) / this.total());
}

import { booleanAttribute, Component, input } from '@angular/core';
import { Pegs } from './pegs';

/** An empty place teaches the next step: what will be here, why it is not yet, what to do (projected). */
@Component({
  selector: 'bt-empty',
  imports: [Pegs],
  template: `
    @if (squares() > 0) {
      <bt-pegs size="l" aria-hidden="true" label="" [total]="squares()" />
    }
    @if (page()) {
      <h1 class="d3">{{ heading() }}</h1>
    } @else {
      <h2 class="d3">{{ heading() }}</h2>
    }
    @if (text(); as words) {
      <p class="bl measure">{{ words }}</p>
    }
    <div class="row tight"><ng-content /></div>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 16px;
      justify-items: start;
      padding-block: clamp(16px, 4vw, 48px);
    }
    .row:empty {
      display: none;
    }
  `,
})
export class Empty {
  readonly heading = input.required<string>();
  readonly text = input<string>();
  readonly squares = input(8);
  /** The whole page is this, and this is its title. */
  readonly page = input(false, { transform: booleanAttribute });
}

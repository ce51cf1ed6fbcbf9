import { booleanAttribute, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from './icon';
import { iconArrowLeft } from './icons.generated';

/** The name of the page, where one came from, and what can be done with it (projected). */
@Component({
  selector: 'bt-page-header',
  imports: [Icon, RouterLink],
  template: `
    @if (backTo(); as address) {
      <a class="link back" [routerLink]="address"><bt-icon [path]="iconArrowLeft" />{{ backLabel() }}</a>
    }
    <div class="row between">
      <h1 [class]="dense() ? 'h1' : 'd3'">{{ heading() }}</h1>
      <div class="row tight"><ng-content /></div>
    </div>
    @if (lead(); as text) {
      <p class="soft measure">{{ text }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      padding-block: 12px 20px;
    }
    .back {
      justify-self: start;
    }
  `,
})
export class PageHeader {
  readonly heading = input.required<string>();
  readonly lead = input<string>();
  readonly backTo = input<string>();
  readonly backLabel = input<string>();
  /** Staff screens: smaller, closer. */
  readonly dense = input(false, { transform: booleanAttribute });
  protected readonly iconArrowLeft = iconArrowLeft;
}

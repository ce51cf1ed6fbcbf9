import { booleanAttribute, Component, input } from '@angular/core';
import { Cover } from './cover.component';
import type { CoverFamily } from './drawing';

/** The picture of a course, filling its box: the one that was uploaded, or else the drawn cover. */
@Component({
  selector: 'bt-picture',
  imports: [Cover],
  template: `
    @if (of(); as address) {
      <img alt="" [attr.loading]="lazy() ? 'lazy' : null" [src]="address" />
    } @else {
      <bt-cover [family]="family()" [title]="title()" />
    }
  `,
  styles: `
    :host,
    img {
      display: block;
      width: 100%;
      height: 100%;
    }
    img {
      object-fit: cover;
    }
  `,
})
export class Picture {
  /** Where the uploaded one is. */
  readonly of = input<string | null>();
  readonly family = input.required<CoverFamily>();
  readonly title = input.required<string>();
  /** In a list, where most are out of sight at first. */
  readonly lazy = input(false, { transform: booleanAttribute });
}

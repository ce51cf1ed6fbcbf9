import { Component, input } from '@angular/core';
import type { Icon as IconPath } from './icons.generated';

/** A Lucide icon, beside the words that say the same: `<bt-icon [path]="iconSearch" />`. Never read aloud. */
@Component({
  selector: 'bt-icon',
  template: `
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path [attr.d]="path()" />
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      vertical-align: -0.24em;
    }
    svg {
      width: 1.25em;
      height: 1.25em;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.9;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `,
})
export class Icon {
  readonly path = input.required<IconPath>();
}

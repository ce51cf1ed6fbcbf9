import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Register } from '../data/register-view';

const COLUMNS = ['present', 'partial', 'absent', 'unmarked'] as const;

/** How many were there, partly there, away, and still to be marked. */
@Component({
  selector: 'bt-register-tally',
  imports: [TranslocoPipe],
  template: `
    <dl>
      @for (column of columns; track column) {
        <div [class.missing]="column === 'unmarked' && of().unmarked > 0">
          <dt>{{ 'attendance.tally.' + column | transloco }}</dt>
          <dd class="disp">{{ of()[column] }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(4, 1fr);
      gap: 4px;
    }
    div {
      display: flex;
      flex-direction: column-reverse;
    }
    dt {
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-label-small);
    }
    dd {
      font: 740 2rem/1 var(--bt-font-display);
      font-stretch: 82%;
    }
    .missing dd {
      color: var(--mat-sys-tertiary);
    }
    @media (min-width: 1000px) {
      dl {
        grid-template-columns: 1fr 1fr;
        gap: 16px;
      }
    }
  `,
})
export class RegisterTally {
  readonly of = input.required<Register['tally']>();
  protected readonly columns = COLUMNS;
}

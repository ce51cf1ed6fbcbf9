import { Component, input } from '@angular/core';
import { When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EnrolmentDetail } from '../data/enrolment-view';

/** Everything that happened to a place: when, what, by whom. */
@Component({
  selector: 'bt-history',
  imports: [TranslocoPipe, When],
  template: `
    <ol class="tl">
      @for (step of of(); track step.at + step.to) {
        <li [class.on]="$last">
          <span>
            <b>{{ 'enrolment.status.' + step.to | transloco }}</b>
            <span class="bs soft">
              · <bt-when [from]="step.at" as="date" />, <bt-when [from]="step.at" as="time"
            /></span>
            @if (step.by) {
              <span class="bs soft"> · {{ step.by }}</span>
            }
          </span>
        </li>
      }
    </ol>
  `,
})
export class History {
  readonly of = input.required<EnrolmentDetail['history']>();
}

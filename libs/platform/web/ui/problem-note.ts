import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Problem } from '../api/problem';
import { Icon } from './icon';
import { iconCircleAlert, iconWifiOff } from './icons.generated';

/** What happened, what is safe, what to do, in the page; what can be done about it is projected. */
@Component({
  selector: 'bt-problem',
  imports: [Icon, TranslocoPipe],
  template: `
    <div class="note bad" role="alert">
      <bt-icon [path]="of().offline ? iconWifiOff : iconCircleAlert" />
      <div class="stack tight">
        <div>
          <p class="t2">{{ of().title }}</p>
          <p>{{ of().detail }}</p>
        </div>
        @if (of().traceId; as code) {
          <p class="bs">
            {{ 'ui.problem.code' | transloco }} <b>{{ code }}</b>
          </p>
        }
        <div class="row tight"><ng-content /></div>
      </div>
    </div>
  `,
  styles: `
    .row:empty {
      display: none;
    }
  `,
})
export class ProblemNote {
  readonly of = input.required<Problem>();
  protected readonly iconCircleAlert = iconCircleAlert;
  protected readonly iconWifiOff = iconWifiOff;
}

import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, iconInfo } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EnrolmentDetail } from '../data/enrolment-view';

/** A place nobody paid for in time: why it went to others, and what becomes of money still on its way. */
@Component({
  selector: 'bt-lost-place',
  imports: [Icon, RouterLink, TranslocoPipe],
  template: `
    <section class="note">
      <bt-icon [path]="iconInfo" />
      <div class="stack tight">
        <div>
          <p class="t2">{{ 'enrolment.one.lost.heading' | transloco }}</p>
          <p>{{ 'enrolment.one.lost.' + of().payBy | transloco }}</p>
        </div>
        @if (said(); as reason) {
          <p>{{ 'enrolment.one.lost.said' | transloco: { reason } }}</p>
        }
        @if (of().payBy === 'transfer') {
          <p>{{ 'enrolment.one.lost.late' | transloco }}</p>
        }
        <p>
          <a class="link" [routerLink]="['/corsi', of().course.slug]">{{ 'enrolment.one.lost.again' | transloco }}</a>
        </p>
      </div>
    </section>
  `,
})
export class LostPlace {
  readonly of = input.required<EnrolmentDetail>();
  /** Staff give a reason in their own words; the system's own is said above already. */
  protected readonly said = computed(() => {
    const last = this.of().history.at(-1);
    return last?.by ? last.reason : null;
  });
  protected readonly iconInfo = iconInfo;
}

import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DateBlock, Status, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Enrolment } from '../data/enrolment-view';
import { toneOf } from '../data/status-tone';

/** One place in a list: when next, which course, how it stands. */
@Component({
  selector: 'bt-enrolment-row',
  imports: [DateBlock, RouterLink, Status, TranslocoPipe, When],
  template: `
    @if (day(); as date) {
      <bt-date-block [on]="date" />
    }
    <div class="grow stack snug">
      <h3 class="t1">
        <a [routerLink]="['/io/corsi', of().id]">{{ of().course.title }}</a>
      </h3>
      @if (of().nextSession; as next) {
        <p class="bs soft">
          <bt-when [from]="next.startsAt" [to]="next.endsAt" as="time" /> · {{ next.spaceName }}, {{ next.venueName }}
        </p>
      } @else {
        <p class="bs soft">{{ 'enrolment.mine.noSession' | transloco }}</p>
      }
      @if (payBy(); as day) {
        <p class="bs">{{ 'enrolment.mine.payBy.' + of().payBy | transloco }} <bt-when [from]="day" as="day" /></p>
      }
    </div>
    <bt-status [tone]="tone()">{{ 'enrolment.status.' + of().status | transloco }}</bt-status>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
      padding-block: 14px;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }
  `,
})
export class EnrolmentRow {
  readonly of = input.required<Enrolment>();
  protected readonly tone = computed(() => toneOf(this.of().status));
  /** The last day a place still to be paid is kept on. */
  protected readonly payBy = computed(() => {
    const until = this.of().heldUntil;
    return until && new Date(Date.parse(until) - 1).toISOString();
  });
  protected readonly day = computed(() => this.of().nextSession?.startsAt ?? this.of().edition.startsOn);
}

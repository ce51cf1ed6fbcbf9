import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Clock } from '@bottega/platform/kernel';
import { Api, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Deadline } from './deadline';

/** Of a place still to be paid, until when it is kept, for the page of its order; nothing for whoever may not see the place. */
@Component({
  selector: 'bt-place-kept',
  imports: [Deadline, RouterLink, TranslocoPipe, When],
  template: `
    @if (kept(); as until) {
      <p class="bs">
        @if (named()) {
          <b>{{ seen()?.course?.title }}.</b>
        }
        @if (lastDay(); as day) {
          {{ 'enrolment.kept.' + (over() ? 'overDay' : 'day') | transloco }} <bt-when [from]="day" as="long" />.
        } @else {
          {{ 'enrolment.kept.' + (over() ? 'over' : 'until') | transloco }} <bt-deadline [until]="until" />.
        }
        <a class="link" [routerLink]="address()">{{ 'enrolment.kept.see' | transloco }}</a>
      </p>
    }
  `,
})
export class PlaceKept {
  private readonly clock = inject(Clock);
  readonly enrolmentId = input.required<string>();
  /** Whether staff look at it. */
  readonly office = input(false);
  /** Whether it is one of several, and says of what. */
  readonly named = input(false);
  private readonly place = inject(Api).resource('/enrolments/{id}', () => ({ path: { id: this.enrolmentId() } }));
  protected readonly seen = computed(() => (this.place.hasValue() ? this.place.value() : undefined));
  protected readonly kept = computed(() => this.seen()?.heldUntil ?? null);
  /** A transfer may come as long as the day is not over. */
  protected readonly lastDay = computed(() => {
    const until = this.kept();
    return until && this.seen()?.payBy === 'transfer' ? new Date(Date.parse(until) - 1).toISOString() : null;
  });
  protected readonly over = computed(() => new Date(this.kept() ?? Infinity) <= this.clock.now());
  protected readonly address = computed(() =>
    this.office() ? `/gestione/edizioni/${this.seen()?.edition.id}/iscrizioni` : `/io/corsi/${this.enrolmentId()}`,
  );
}

import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { addDays, Clock, localDate } from '@bottega/platform/kernel';
import {
  Api,
  Empty,
  Export,
  HOME_ZONE,
  Icon,
  iconChevronLeft,
  iconChevronRight,
  PageHeader,
  ProblemNote,
  problemOf,
  Skeleton,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionSlip } from './session-slip';
import { daysFrom, mondayOf, sessionsOn, venueWeeks } from './week';
import { WeekGrid } from './week-grid';

/** A week of all spaces: a grid where there is room for one, a diary on a phone. Which week is part of the address. */
@Component({
  selector: 'bt-programme',
  imports: [
    Export,
    Empty,
    Icon,
    PageHeader,
    ProblemNote,
    RouterLink,
    SessionSlip,
    Skeleton,
    TranslocoPipe,
    WeekGrid,
    When,
  ],
  templateUrl: './programme.page.html',
  styleUrl: './programme.page.css',
})
export class ProgrammePage {
  private readonly api = inject(Api);
  private readonly today = localDate(inject(Clock).now(), HOME_ZONE);
  /** From the address: any day of the week, `?settimana=2027-01-18`. */
  readonly settimana = input<string>();
  protected readonly iconChevronLeft = iconChevronLeft;
  protected readonly iconChevronRight = iconChevronRight;

  protected readonly monday = computed(() => mondayOf(this.settimana(), this.today));
  protected readonly sunday = computed(() => addDays(this.monday(), 6));
  protected readonly before = computed(() => addDays(this.monday(), -7));
  protected readonly after = computed(() => addDays(this.monday(), 7));

  private readonly venues = this.api.resource('/venues', () => ({}));
  private readonly answer = this.api.resource('/staff/sessions', () => ({
    query: { from: this.monday(), to: this.sunday() },
  }));
  protected readonly problem = computed(() => problemOf(this.answer) ?? problemOf(this.venues));
  protected readonly sessions = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  protected readonly days = computed(() => daysFrom(this.monday(), this.today));
  protected readonly weeks = computed(() => {
    const venues = this.venues.hasValue() ? this.venues.value() : [];
    return venueWeeks(venues, this.days(), this.sessions() ?? []);
  });
  protected readonly diary = computed(() =>
    this.days()
      .map((day) => ({ ...day, sessions: sessionsOn(day, this.sessions() ?? []) }))
      .filter(({ sessions }) => sessions.length > 0),
  );
}

import { Component, computed, DOCUMENT, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { addDays, Clock, daysBetween, localDate, plainDate } from '@bottega/platform/kernel';
import {
  Api,
  Empty,
  HOME_ZONE,
  Icon,
  iconArrowRight,
  iconCalendarPlus,
  iconChevronLeft,
  iconChevronRight,
  Languages,
  problemOf,
  ProblemNote,
  Skeleton,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { daysFrom } from '../data/days';
import { addMonths, daysBefore, firstDay, isMonth, lastDay, type Month, monthOf, shownFrom } from '../data/months';
import { DayGrid } from '../ui/day-grid';

/** What is held in a month, everywhere or at one venue: both are in the address. */
@Component({
  selector: 'bt-calendar',
  imports: [DayGrid, Empty, Icon, ProblemNote, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './calendar.page.html',
  styleUrl: './calendar.page.css',
})
export class CalendarPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly languages = inject(Languages);
  /** `2027-01`; the month that is running when the address does not say, or makes no sense. */
  readonly month = input<string>();
  readonly venueId = input<string>();
  protected readonly iconArrowRight = iconArrowRight;
  protected readonly iconCalendarPlus = iconCalendarPlus;
  protected readonly iconChevronLeft = iconChevronLeft;
  protected readonly iconChevronRight = iconChevronRight;

  private readonly host = inject(DOCUMENT).location.host;
  private readonly today = localDate(inject(Clock).now(), HOME_ZONE);
  protected readonly thisMonth = monthOf(this.today);
  protected readonly shown = computed((): Month => {
    const asked = this.month() ?? '';
    return isMonth(asked) ? asked : this.thisMonth;
  });
  protected readonly previous = computed(() => addMonths(this.shown(), -1));
  protected readonly next = computed(() => addMonths(this.shown(), 1));
  private readonly first = computed(() => shownFrom(this.shown(), this.today));
  protected readonly before = computed(() => daysBefore(this.first()));
  protected readonly weekdays = computed(() => {
    const name = (day: number) => plainDate(addDays(A_MONDAY, day)).toLocaleString(this.locale(), { weekday: 'short' });
    return Array.from({ length: 7 }, (_, day) => name(day));
  });

  protected readonly venues = this.api.resource('/venues', () => ({}));
  private readonly answer = this.api.resource('/sessions', () => ({
    query: {
      from: this.first(),
      to: lastDay(this.shown()),
      ...(this.venueId() && { venueId: this.venueId() }),
    },
  }));
  protected readonly loading = this.answer.isLoading;
  protected readonly problem = computed(() => problemOf(this.answer));
  protected readonly days = computed(() => {
    if (!this.answer.hasValue()) return undefined;
    const sessions = this.answer.value();
    const count = daysBetween(this.first(), lastDay(this.shown())) + 1;
    return daysFrom(this.first(), count, { today: this.today, sessions });
  });
  protected readonly empty = computed(() => this.days()?.every(({ sessions }) => sessions.length === 0));

  /** The same venue in a calendar program, which is told by the scheme that it may subscribe. */
  protected readonly subscribeAt = computed(() => {
    const venue = this.venueId() ? `?venueId=${this.venueId()}` : '';
    return `webcal://${this.host}/calendar.ics${venue}`;
  });

  protected nameOf(month: Month): string {
    return plainDate(firstDay(month)).toLocaleString(this.locale(), { month: 'long', year: 'numeric' });
  }

  protected chooseVenue(venueId: string): void {
    const queryParams = { venueId: venueId || null };
    void this.router.navigate(['/calendario'], { queryParams, queryParamsHandling: 'merge', scroll: 'manual' });
  }

  private locale(): string {
    return this.languages.current() === 'it' ? 'it-IT' : 'en-GB';
  }
}

const A_MONDAY = '2024-01-01';

import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CourseCards, DayGrid, daysFrom, SearchBox } from '@bottega/catalogue/web';
import { addDays, Clock, type DayBand, localDate } from '@bottega/platform/kernel';
import {
  type Answer,
  Api,
  Empty,
  HOME_ZONE,
  Icon,
  iconArrowRight,
  iconHeartHandshake,
  iconMoon,
  iconSun,
  problemOf,
  ProblemNote,
  Skeleton,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Poster } from './poster';

type Courses = Answer<'get', '/courses'>;

const WEEK = 7;
const PICKS = 4;

/** What starts this week, what fits after work and what at the weekend, with places and prices in sight. */
@Component({
  selector: 'bt-home',
  imports: [CourseCards, DayGrid, Empty, Icon, Poster, ProblemNote, RouterLink, SearchBox, Skeleton, TranslocoPipe],
  templateUrl: './home.page.html',
  styleUrl: './home.page.css',
})
export class HomePage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly today = localDate(inject(Clock).now(), HOME_ZONE);
  protected readonly iconArrowRight = iconArrowRight;
  protected readonly readySearches = [
    { name: 'evening', icon: iconMoon, query: { when: 'evening' } },
    { name: 'weekend', icon: iconSun, query: { when: 'weekend' } },
    { name: 'free', icon: iconHeartHandshake, query: { free: true } },
  ];

  private readonly sessions = this.api.resource('/sessions', () => ({
    query: { from: this.today, to: addDays(this.today, WEEK - 1) },
  }));
  private readonly coming = this.api.resource('/courses', () => ({ query: { limit: PICKS } }));
  private readonly evenings = this.picksFor('evening');
  private readonly weekends = this.picksFor('weekend');

  protected readonly week = computed(() => {
    const sessions = this.sessions.hasValue() ? this.sessions.value().filter(({ isFirst }) => isFirst) : [];
    return sessions.length > 0 ? daysFrom(this.today, WEEK, { today: this.today, sessions }) : undefined;
  });
  protected readonly chapters = computed(() => {
    const picks = [
      { name: 'evening', query: { when: 'evening' }, ...this.picked(this.evenings) },
      { name: 'weekend', query: { when: 'weekend' }, ...this.picked(this.weekends) },
    ].filter(({ items }) => items.length > 0);
    return picks.length > 0 ? picks : [{ name: 'coming', query: {}, ...this.picked(this.coming) }];
  });
  /** What the poster of the page is about. */
  protected readonly featured = computed(() => this.picked(this.coming).items[0]);
  protected readonly loading = computed(() => this.coming.isLoading());
  protected readonly nothingYet = computed(() => this.coming.hasValue() && this.coming.value().items.length === 0);
  protected readonly problem = computed(() => problemOf(this.coming));

  protected lookFor(q: string): void {
    void this.router.navigate(['/corsi'], { queryParams: q ? { q } : {} });
  }

  private picksFor(band: DayBand) {
    return this.api.resource('/courses', () => ({ query: { when: [band], limit: PICKS } }));
  }

  private picked(answer: { hasValue(): boolean; value(): Courses | undefined }): Pick<Courses, 'items' | 'total'> {
    return answer.hasValue() ? answer.value()! : { items: [], total: 0 };
  }
}

import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { COVER_OF_TOPIC, TOPIC_LABELS } from '@bottega/catalogue/domain';
import { Clock } from '@bottega/platform/kernel';
import {
  Api,
  Empty,
  Languages,
  onceKnown,
  Picture,
  problemOf,
  ProblemNote,
  respondAs,
  Seo,
  SessionStore,
  Skeleton,
} from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { loweredOf } from '../data/lowered';
import { standingOf } from '../data/standing';
import { BuyBar } from './buy-bar';
import { CourseAbout } from './course-about';
import { CourseFacts } from './course-facts';
import { EditionDates } from './edition-dates';
import { EditionOffer } from './edition-offer';
import { Interest } from './interest';

/** A course: what it is, when, how many places, how much, and one way in. */
@Component({
  selector: 'bt-course',
  imports: [
    BuyBar,
    CourseAbout,
    CourseFacts,
    EditionDates,
    EditionOffer,
    Empty,
    Interest,
    Picture,
    ProblemNote,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './course.page.html',
  styleUrl: './course.page.css',
})
export class CoursePage {
  private readonly clock = inject(Clock);
  private readonly languages = inject(Languages);
  readonly slug = input.required<string>();
  /** The edition looked at, when it is not the first with a place. */
  readonly edition = input<string>();

  private readonly api = inject(Api);
  private readonly session = inject(SessionStore);
  private readonly answer = this.api.resource('/courses/{slug}', () => ({ path: { slug: this.slug() } }));
  protected readonly loading = this.answer.isLoading;
  protected readonly course = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.answer));

  protected readonly editions = computed(() => this.course()?.editions ?? []);
  protected readonly chosen = computed(() => {
    const asked = this.editions().find(({ id }) => id === this.edition());
    const withPlaces = this.editions().find((edition) => standingOf(edition, this.clock.now()) === 'bookable');
    return asked ?? withPlaces ?? this.editions()[0];
  });
  /** What somebody who is signed in would pay; everybody else sees the list. */
  private readonly offer = this.api.resource('/editions/{id}/offer', () => {
    const edition = this.chosen();
    return this.session.signedIn() && edition?.prices ? { path: { id: edition.id } } : undefined;
  });
  protected readonly lowered = computed(() =>
    this.offer.hasValue() ? loweredOf(this.offer.value(), this.languages.current()) : null,
  );
  protected readonly topic = computed(() => {
    const [home] = this.course()!.topics;
    return { value: home!, label: TOPIC_LABELS[home!][this.languages.current()], cover: COVER_OF_TOPIC[home!] };
  });

  constructor() {
    respondAs(this.problem);
    this.describeCourse();
    onceKnown(() => this.reload());
  }

  protected reload(): void {
    this.answer.reload();
  }

  private describeCourse(): void {
    const [seo, words] = [inject(Seo), inject(TranslocoService)];
    effect(() => {
      this.languages.current();
      const course = this.course();
      if (this.problem()?.status === 404) seo.describe({ title: words.translate('catalogue.course.unknown') });
      if (!course) return;
      const { title, summary: description, coverUrl, structuredData: data } = course;
      seo.describe({ title, description, data, ...(coverUrl && { image: coverUrl }) });
    });
  }
}

import { Component, computed, inject, input } from '@angular/core';
import { CourseCard, Languages } from '@bottega/platform/web';
import { TranslocoService } from '@jsverse/transloco';
import { Clock } from '@bottega/platform/kernel';
import type { FoundCourse } from '../data/views';
import { toCourseCard } from './to-course-card';

/** Courses side by side, each with its next edition. */
@Component({
  selector: 'bt-course-cards',
  imports: [CourseCard],
  template: `
    <ul class="cards">
      @for (card of cards(); track card.link) {
        <li><bt-course-card [course]="card" /></li>
      }
    </ul>
  `,
  styles: `
    li {
      min-width: 0;
    }
  `,
})
export class CourseCards {
  private readonly clock = inject(Clock);
  private readonly languages = inject(Languages);
  private readonly words = inject(TranslocoService);
  readonly courses = input.required<readonly FoundCourse[]>();

  protected readonly cards = computed(() => {
    this.languages.current();
    const say = (key: string, params?: object) => this.words.translate<string>(`catalogue.card.${key}`, params);
    return this.courses().map((course) => toCourseCard(course, { now: this.clock.now(), say }));
  });
}

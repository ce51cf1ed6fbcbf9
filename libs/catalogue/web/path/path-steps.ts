import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Clock } from '@bottega/platform/kernel';
import { CourseNext, Languages, Picture, Status } from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { PathCourse } from '../data/views';
import { toCourseCard } from '../ui/to-course-card';

/** The courses of a path, one below the other in the order they are taken. */
@Component({
  selector: 'bt-path-steps',
  imports: [CourseNext, Picture, RouterLink, Status, TranslocoPipe],
  templateUrl: './path-steps.html',
  styleUrl: './path-steps.css',
})
export class PathSteps {
  private readonly clock = inject(Clock);
  private readonly languages = inject(Languages);
  private readonly words = inject(TranslocoService);
  readonly of = input.required<readonly PathCourse[]>();

  protected readonly steps = computed(() => {
    this.languages.current();
    const say = (key: string, params?: object) => this.words.translate<string>(`catalogue.card.${key}`, params);
    return this.of().map((course) => ({ ...course, card: toCourseCard(course, { now: this.clock.now(), say }) }));
  });
}

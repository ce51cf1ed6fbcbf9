import { Component, computed, inject, model, signal } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { Api, Icon, iconX } from '@bottega/platform/web';
import { FieldNotes } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Weight } from './plan-draft';

const MOST = 100;
const MORE_THAN_ONE = 2;

/** The courses that count for more than one in a plan: found by their words, each with how much it counts. */
@Component({
  selector: 'bt-course-weights',
  imports: [FieldNotes, Icon, TranslocoPipe],
  templateUrl: './course-weights.html',
  styleUrl: './course-weights.css',
})
export class CourseWeights implements FormValueControl<readonly Weight[]> {
  readonly value = model<readonly Weight[]>([]);
  protected readonly most = MOST;
  protected readonly away = iconX;
  protected readonly sought = signal('');
  private readonly found = inject(Api).resource('/courses', () => {
    const q = this.sought().trim();
    return q.length > 1 ? { query: { q } } : undefined;
  });
  protected readonly candidates = computed(() => {
    const courses = this.found.hasValue() ? this.found.value().items : [];
    return courses.filter(({ id }) => !this.value().some(({ courseId }) => courseId === id));
  });

  protected add({ id: courseId, title }: { id: string; title: string }): void {
    this.value.update((weights) => [...weights, { courseId, title, weight: MORE_THAN_ONE }]);
  }

  protected weigh({ courseId }: Weight, typed: number): void {
    const weight = Math.min(MOST, Math.max(1, Math.trunc(typed) || 1));
    this.value.update((weights) => weights.map((each) => (each.courseId === courseId ? { ...each, weight } : each)));
  }

  protected remove({ courseId }: Weight): void {
    this.value.update((weights) => weights.filter((each) => each.courseId !== courseId));
  }
}

import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, type Answer, problemOf, ProblemNote, SheetTable, Status, type Tone, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';

type Edition = Answer<'get', '/staff/editions'>['items'][number];

const TONES: Record<Edition['status'], Tone> = {
  draft: 'plain',
  open: 'wait',
  confirmed: 'ok',
  running: 'hot',
  closed: 'plain',
  postponed: 'wait',
  cancelled: 'bad',
};

/** The editions of a course, those made last first; each leads to its own page. */
@Component({
  selector: 'bt-course-editions',
  imports: [ProblemNote, RouterLink, SheetTable, Status, TranslocoPipe, When],
  templateUrl: './course-editions.html',
  host: { class: 'stack tight' },
})
export class CourseEditions {
  readonly courseId = input.required<string>();
  private readonly answer = inject(Api).resource('/staff/editions', () => ({
    query: { courseId: this.courseId(), limit: 100 },
  }));
  protected readonly problem = computed(() => problemOf(this.answer));
  protected readonly editions = computed(() => (this.answer.hasValue() ? this.answer.value().items : undefined));
  protected readonly toneOf = ({ status }: Edition): Tone => TONES[status];
}

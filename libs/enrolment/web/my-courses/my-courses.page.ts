import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, More, PageHeader, ProblemNote, Skeleton } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { MyEnrolments } from '../data/my-enrolments';
import { isOpen } from '../data/status-tone';
import { EnrolmentRow } from '../ui/enrolment-row';

/** Everything I am or was enrolled in: what is going on first, what is over below. */
@Component({
  selector: 'bt-my-courses',
  imports: [Empty, EnrolmentRow, More, PageHeader, ProblemNote, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './my-courses.page.html',
  host: { class: 'stack loose' },
})
export class MyCoursesPage {
  protected readonly mine = inject(MyEnrolments);
  protected readonly current = computed(() => this.mine.items().filter(isOpen));
  protected readonly past = computed(() => this.mine.items().filter((enrolment) => !isOpen(enrolment)));

  constructor() {
    void this.mine.reload();
  }
}

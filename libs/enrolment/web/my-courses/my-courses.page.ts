import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, More, PageHeader, ProblemNote, Skeleton } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { MyEnrolments } from '../data/my-enrolments';
import { MyTurns } from '../data/my-turns';
import { isOpen } from '../data/status-tone';
import { EnrolmentRow } from '../ui/enrolment-row';
import { OfferedTurns } from '../ui/offered-turns';
import { TurnRow } from '../ui/turn-row';

/** Everything I am or was enrolled in, or wait for: what asks for an answer first, what is over last. */
@Component({
  selector: 'bt-my-courses',
  imports: [
    Empty,
    EnrolmentRow,
    More,
    OfferedTurns,
    PageHeader,
    ProblemNote,
    RouterLink,
    Skeleton,
    TranslocoPipe,
    TurnRow,
  ],
  templateUrl: './my-courses.page.html',
  host: { class: 'stack loose' },
})
export class MyCoursesPage {
  protected readonly mine = inject(MyEnrolments);
  protected readonly turns = inject(MyTurns);
  protected readonly current = computed(() => this.mine.items().filter(isOpen));
  protected readonly past = computed(() => this.mine.items().filter((enrolment) => !isOpen(enrolment)));

  protected readonly some = computed(() => this.mine.items().length + this.turns.items().length > 0);

  constructor() {
    this.reload();
  }

  /** A place taken or let go changes both lists. */
  protected reload(): void {
    void this.mine.reload();
    void this.turns.reload();
  }
}

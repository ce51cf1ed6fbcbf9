import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Clock } from '@bottega/platform/kernel';
import {
  Empty,
  fromNow,
  Languages,
  PageHeader,
  ProblemNote,
  SessionStore,
  Skeleton,
  Status,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { MyEnrolments } from '../data/my-enrolments';
import { MyTurns } from '../data/my-turns';
import { isOpen } from '../data/status-tone';
import { EnrolmentRow } from '../ui/enrolment-row';
import { OfferedTurns } from '../ui/offered-turns';
import { TurnRow } from '../ui/turn-row';

/** What asks for an answer, what is next and what is due, without looking for it. */
@Component({
  selector: 'bt-today',
  imports: [
    Empty,
    EnrolmentRow,
    OfferedTurns,
    PageHeader,
    ProblemNote,
    RouterLink,
    Skeleton,
    Status,
    TranslocoPipe,
    TurnRow,
    When,
  ],
  templateUrl: './today.page.html',
  host: { class: 'stack loose' },
})
export class TodayPage {
  private readonly clock = inject(Clock);
  private readonly languages = inject(Languages);
  protected readonly mine = inject(MyEnrolments);
  protected readonly turns = inject(MyTurns);
  private readonly session = inject(SessionStore);
  protected readonly name = computed(() => this.session.me()?.person.givenName ?? '');

  /** Places with a session still to come, the soonest first. */
  protected readonly coming = computed(() =>
    this.mine
      .items()
      .filter((enrolment) => isOpen(enrolment) && enrolment.nextSession)
      .toSorted((a, b) => a.nextSession!.startsAt.localeCompare(b.nextSession!.startsAt)),
  );
  protected readonly next = computed(() => this.coming()[0]);
  protected readonly then = computed(() => this.coming().slice(1));
  protected readonly due = computed(() =>
    this.mine.items().filter(({ status, order }) => status === 'pending' && order.due.amount > 0),
  );
  protected readonly inHowLong = computed(() => {
    const start = this.next()?.nextSession?.startsAt;
    return start ? fromNow(new Date(start), this.clock.now(), this.languages.current()) : '';
  });

  protected readonly nothing = computed(
    () =>
      !this.mine.problem() && !this.turns.problem() && this.turns.waiting().length + this.turns.offered().length === 0,
  );

  constructor() {
    this.reload();
  }

  /** A place taken or let go changes both lists. */
  protected reload(): void {
    void this.mine.reload();
    void this.turns.reload();
  }
}

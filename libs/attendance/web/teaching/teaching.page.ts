import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Clock } from '@bottega/platform/kernel';
import {
  Api,
  Empty,
  fromNow,
  Languages,
  PageHeader,
  ProblemNote,
  problemOf,
  Skeleton,
  Status,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { RegisterLine } from '../ui/register-line';
import { stageOf } from '../ui/register-state';

const CLOSED_SHOWN = 5;
const COMING_SHOWN = 6;

/** What I teach next, the registers I still owe, and what comes then. */
@Component({
  selector: 'bt-teaching',
  imports: [Empty, PageHeader, ProblemNote, RegisterLine, RouterLink, Skeleton, Status, TranslocoPipe, When],
  templateUrl: './teaching.page.html',
})
export class TeachingPage {
  private readonly clock = inject(Clock);
  private readonly languages = inject(Languages);
  protected readonly teaching = inject(Api).resource('/me/teaching', () => ({ query: {} }));
  protected readonly problem = computed(() => problemOf(this.teaching));

  private readonly sessions = computed(() =>
    (this.teaching.hasValue() ? this.teaching.value().items : []).map((session) => ({
      session,
      stage: stageOf(session, this.clock.now()),
    })),
  );
  private readonly coming = computed(() =>
    this.sessions().filter(({ session }) => Date.parse(session.endsAt) > this.clock.now().getTime()),
  );
  protected readonly next = computed(() => this.coming().find(({ stage }) => stage !== 'closed'));
  protected readonly then = computed(() =>
    this.coming()
      .filter((one) => one !== this.next())
      .map(({ session }) => session),
  );
  protected readonly all = signal(false);
  protected readonly thenShown = computed(() => (this.all() ? this.then() : this.then().slice(0, COMING_SHOWN)));
  protected readonly owed = computed(() =>
    this.sessions()
      .filter(({ stage, session }) => (stage === 'toClose' || stage === 'reopened') && session.places > 0)
      .filter((one) => one !== this.next())
      .map(({ session }) => session),
  );
  protected readonly closed = computed(() =>
    this.sessions()
      .filter(({ stage }) => stage === 'closed')
      .map(({ session }) => session)
      .slice(-CLOSED_SHOWN)
      .toReversed(),
  );
  protected readonly isEmpty = computed(() => this.teaching.hasValue() && this.sessions().length === 0);
  protected readonly inHowLong = computed(() => {
    const start = this.next()?.session.startsAt;
    return start ? fromNow(new Date(start), this.clock.now(), this.languages.current()) : '';
  });
}

import { afterNextRender, Component, computed, DestroyRef, inject, input, signal } from '@angular/core';
import { Clock } from '@bottega/platform/kernel';
import { fromNow, HOME_ZONE, Languages } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { deadlineAt } from '../data/deadline';

const HALF_A_MINUTE = 30_000;
const DAY = 24 * 3_600_000;

/** Until when a place is held, counting: «domani alle 18:30 (tra 5 ore)». */
@Component({
  selector: 'bt-deadline',
  imports: [TranslocoPipe],
  template: `
    @let end = deadline();
    <time [attr.datetime]="until()">{{ 'enrolment.deadline.' + end.day | transloco: end }}</time>
    @if (left(); as words) {
      &ngsp;<span class="soft nb">({{ words }})</span>
    }
  `,
})
export class Deadline {
  private readonly clock = inject(Clock);
  private readonly languages = inject(Languages);
  readonly until = input.required<string>();
  readonly zone = input(HOME_ZONE);
  private readonly now = signal(this.clock.now());
  private readonly end = computed(() => new Date(this.until()));
  protected readonly deadline = computed(() =>
    deadlineAt(this.end(), this.now(), this.languages.current(), this.zone()),
  );
  /** In hours and minutes: days are said by their name already. */
  protected readonly left = computed(() => {
    const distance = this.end().getTime() - this.now().getTime();
    return distance > 0 && distance < DAY ? fromNow(this.end(), this.now(), this.languages.current()) : null;
  });

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      const counting = setInterval(() => this.now.set(this.clock.now()), HALF_A_MINUTE);
      destroyed.onDestroy(() => clearInterval(counting));
    });
  }
}

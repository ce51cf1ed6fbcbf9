import { Component, computed, inject, input } from '@angular/core';
import { AUDIENCE_LABELS, LEVEL_LABELS } from '@bottega/catalogue/domain';
import { iconBookOpen, iconSprout, iconTimer, iconUsers, Languages, Status } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PathInList } from '../data/views';
import { hoursWords } from './to-course-card';

/** A path at a glance: how many courses and hours, where it starts from, and for whom it is. */
@Component({
  selector: 'bt-path-facts',
  imports: [Status, TranslocoPipe],
  template: `
    <ul class="row tight">
      <li>
        <bt-status [icon]="iconBookOpen">{{
          'catalogue.path.courses' | transloco: { n: path().courses.length }
        }}</bt-status>
      </li>
      <li>
        <bt-status [icon]="iconTimer">{{ 'catalogue.path.hours' | transloco: { hours: hours() } }}</bt-status>
      </li>
      @if (level(); as from) {
        <li>
          <bt-status [icon]="iconSprout">{{ from }}</bt-status>
        </li>
      }
      @for (audience of audiences(); track audience) {
        <li>
          <bt-status [icon]="iconUsers">{{ audience }}</bt-status>
        </li>
      }
    </ul>
  `,
})
export class PathFacts {
  private readonly lang = inject(Languages).current;
  readonly path = input.required<PathInList>();
  protected readonly iconBookOpen = iconBookOpen;
  protected readonly iconSprout = iconSprout;
  protected readonly iconTimer = iconTimer;
  protected readonly iconUsers = iconUsers;

  protected readonly hours = computed(() =>
    hoursWords(this.path().courses.reduce((sum, { totalMinutes }) => sum + totalMinutes, 0)),
  );
  /** What one needs to know is what the first course asks. */
  protected readonly level = computed(() => {
    const [first] = this.path().courses;
    return first && LEVEL_LABELS[first.level][this.lang()];
  });
  protected readonly audiences = computed(() => {
    const all = new Set(this.path().courses.flatMap(({ audiences }) => audiences));
    all.delete('everyone');
    return [...all].map((audience) => AUDIENCE_LABELS[audience][this.lang()]);
  });
}

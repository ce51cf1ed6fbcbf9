import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Clock } from '@bottega/platform/kernel';
import { DateBlock, Icon, iconCalendarPlus, Seats, Status, type Tone, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { absencesAllowed } from '../data/absences';
import { type Standing, standingOf } from '../data/standing';
import type { Course, Edition, Session } from '../data/views';
import { EditionWords } from '../ui/edition-words';

const TONES: Record<Standing, Tone> = {
  bookable: 'info',
  full: 'wait',
  unpriced: 'wait',
  started: 'hot',
  postponed: 'wait',
  cancelled: 'bad',
};

/** An edition and, opened, every session of it. */
@Component({
  selector: 'bt-edition-dates',
  imports: [DateBlock, Icon, RouterLink, Seats, Status, TranslocoPipe, When],
  templateUrl: './edition-dates.html',
  styleUrl: './edition-dates.css',
})
export class EditionDates {
  private readonly clock = inject(Clock);
  protected readonly words = inject(EditionWords);
  readonly course = input.required<Course>();
  readonly edition = input.required<Edition>();
  readonly chosen = input(false);
  protected readonly iconCalendarPlus = iconCalendarPlus;

  protected readonly standing = computed(() => standingOf(this.edition(), this.clock.now()));
  protected readonly confirmed = computed(
    () => this.edition().status === 'confirmed' && this.standing() === 'bookable',
  );
  protected readonly tone = computed(() => (this.confirmed() ? 'ok' : TONES[this.standing()]));
  protected readonly venue = computed(() => {
    const { remote, venueName } = this.edition();
    return remote ? '' : venueName;
  });
  protected readonly instructors = computed(() =>
    this.edition()
      .instructors.map(({ name }) => name)
      .join(', '),
  );
  protected readonly absences = computed(() => {
    const { certificate, attendanceThreshold } = this.course();
    if (certificate !== 'attendance') return 0;
    const held = this.edition().sessions.filter(({ status }) => status === 'planned');
    return absencesAllowed(
      held.map(({ minutes }) => minutes),
      attendanceThreshold,
    );
  });

  /** A session elsewhere than the first says where it is. */
  protected elsewhere({ spaceName, venueName }: Session): boolean {
    const [first] = this.edition().sessions;
    return spaceName !== first?.spaceName || venueName !== first.venueName;
  }
}

import { Component, computed, input } from '@angular/core';
import type { DayBand, Money as Sum } from '@bottega/platform/kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from './icon';
import { iconClock, iconMoon, iconSun } from './icons.generated';
import { Money } from './money';
import { Seats } from './seats';
import { Status } from './status';
import { When } from './when';

export interface NextEdition {
  startsAt: string;
  endsAt: string;
  band: DayBand;
  /** Where, how many sessions, how long: «Laboratorio · 8 incontri · 20 h». */
  about: string;
  capacity: number;
  placesLeft: number;
  waiting: number;
  price: Sum;
  /** Some pay more than this. */
  priceFrom: boolean;
  /** Said instead of the sum when a sum alone would mislead: «Gratis per residenti». */
  priceWords?: string | null;
  /** What this reader must know of the price: «Compreso nella tua tessera». */
  note?: string | null;
}

const BAND_ICONS = { evening: iconMoon, weekend: iconSun, daytime: iconClock };

/** The edition of a course that is to come: when, where, how many places, how much; or that there is none yet. */
@Component({
  selector: 'bt-course-next',
  imports: [Icon, Money, Seats, Status, TranslocoPipe, When],
  templateUrl: './course-next.html',
  styleUrl: './course-next.css',
})
export class CourseNext {
  readonly of = input<NextEdition | null>();
  protected readonly bandIcon = computed(() => BAND_ICONS[this.of()?.band ?? 'daytime']);
}

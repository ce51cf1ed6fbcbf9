import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DayBand, Money as Sum } from '@bottega/platform/kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { Cover } from '../cover/cover.component';
import type { CoverFamily } from '../cover/drawing';
import { Icon } from './icon';
import { iconClock, iconMoon, iconSun } from './icons.generated';
import { Money } from './money';
import { Seats } from './seats';
import { Status } from './status';
import { When } from './when';

export interface CourseCardView {
  title: string;
  /** Address of its page: `/corsi/il-primo-robot`. */
  link: string;
  cover: CoverFamily;
  /** Address of an uploaded picture, which then takes the place of the drawing. */
  picture?: string | null;
  /** The edition to come, when there is a date. */
  next?: NextEdition | null;
}

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

/** A course in a list: what it is, when, how many places, how much. The whole card is its link. */
@Component({
  selector: 'bt-course-card',
  imports: [Cover, Icon, Money, RouterLink, Seats, Status, TranslocoPipe, When],
  templateUrl: './course-card.html',
  styleUrl: './course-card.css',
})
export class CourseCard {
  readonly course = input.required<CourseCardView>();
  protected readonly bandIcon = computed(() => BAND_ICONS[this.course().next?.band ?? 'daytime']);
}

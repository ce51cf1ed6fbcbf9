import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Clock } from '@bottega/platform/kernel';
import { formatWhen, HOME_ZONE, Languages, SessionStore, Status } from '@bottega/platform/web';
import { ChooseMore } from '@bottega/platform/web/checkout';
import { TranslocoPipe } from '@jsverse/transloco';
import { returnOf } from '../data/deadlines';
import type { Lowered } from '../data/lowered';
import { priceFor } from '../data/prices';
import { standingOf } from '../data/standing';
import type { Course, Edition } from '../data/views';
import { EditionWords } from '../ui/edition-words';
import { EditionSeats } from './edition-seats';
import { Interest } from './interest';
import { PriceTable } from './price-table';

/** What the chosen edition offers: when, where, how much, how many places, and the way in, or why there is none. */
@Component({
  selector: 'bt-edition-offer',
  imports: [ChooseMore, EditionSeats, Interest, PriceTable, RouterLink, Status, TranslocoPipe],
  templateUrl: './edition-offer.html',
})
export class EditionOffer {
  private readonly clock = inject(Clock);
  private readonly languages = inject(Languages);
  private readonly session = inject(SessionStore);
  protected readonly words = inject(EditionWords);
  readonly course = input.required<Course>();
  readonly edition = input.required<Edition>();
  readonly lowered = input<Lowered | null>(null);
  /** What the course says of this reader is no longer so. */
  readonly changed = output();

  protected readonly wanted = computed(() => ({ kind: 'edition' as const, id: this.edition().id }));
  protected readonly standing = computed(() => standingOf(this.edition(), this.clock.now()));
  protected readonly reader = computed(() => this.session.me()?.person ?? null);
  protected readonly affiliation = computed(() => this.reader()?.affiliation ?? null);
  protected readonly declared = computed(() => {
    const reader = this.reader();
    return reader !== null && reader.affiliation !== 'external' && !reader.affiliationVerified;
  });
  protected readonly free = computed(() => {
    const prices = this.edition().prices;
    return prices !== null && priceFor(prices, this.affiliation() ?? 'external').amount === 0;
  });

  /** Another edition of the course that still has places. */
  protected readonly other = computed(() =>
    this.course().editions.find((edition) => standingOf(edition, this.clock.now()) === 'bookable'),
  );
  protected readonly givingBack = computed(() => {
    const given = returnOf(this.course().cancellationPolicy, this.edition(), this.clock.now());
    if (given.kind === 'nothing') return { kind: given.kind, until: '', percent: 0 };
    const zone = this.edition().zone ?? HOME_ZONE;
    const [lang, now] = [this.languages.current(), this.clock.now()];
    return { ...given, until: formatWhen({ from: given.until, style: 'slot', lang, now, zone }) };
  });
}

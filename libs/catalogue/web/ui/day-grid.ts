import { Component, computed, inject, input } from '@angular/core';
import { type LocalDate, plainDate } from '@bottega/platform/kernel';
import { Languages } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Day } from '../data/days';
import { SessionSlip } from './session-slip';

/** Days side by side as on a wall calendar; on a phone one below the other, as in a diary. */
@Component({
  selector: 'bt-day-grid',
  imports: [SessionSlip, TranslocoPipe],
  templateUrl: './day-grid.html',
  styleUrl: './day-grid.css',
  host: { '[class]': 'look()' },
})
export class DayGrid {
  private readonly languages = inject(Languages);
  readonly days = input.required<readonly Day[]>();
  /** A `month` is one of many weeks: smaller, and in a diary its empty and past days are left out. */
  readonly look = input<'week' | 'month'>('week');
  /** Days of the first week that are not shown. */
  readonly before = input(0);

  private readonly language = computed(() => (this.languages.current() === 'it' ? 'it-IT' : 'en-GB'));

  protected say(date: LocalDate, options: Intl.DateTimeFormatOptions): string {
    return plainDate(date).toLocaleString(this.language(), options);
  }
}

import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { WEEKDAY_LABELS, WEEKDAYS } from '@bottega/platform/kernel';
import { Api, Dialog, Languages } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Venue } from '../data/programme-view';
import { Venues } from './venues';

/** When a venue is open, day by day; changed all together. */
@Component({
  selector: 'bt-opening-hours',
  imports: [Control, Dialog, Field, FormField, FormProblemNote, TranslocoPipe],
  templateUrl: './opening-hours.html',
  host: { class: 'stack tight' },
})
export class OpeningHours {
  private readonly api = inject(Api);
  private readonly venues = inject(Venues);
  private readonly languages = inject(Languages);
  readonly venue = input.required<Venue>();
  protected readonly editing = signal(false);

  protected readonly weekdays = computed(() =>
    WEEKDAYS.map((day) => ({
      value: day,
      label: WEEKDAY_LABELS[day][this.languages.current()],
      hours: this.venue()
        .openings.filter(({ weekday }) => weekday === day)
        .map(({ opensAt, closesAt }) => `${opensAt}–${closesAt}`),
    })),
  );
  private readonly draft = linkedSignal(() => ({ openings: this.venue().openings.map((opening) => ({ ...opening })) }));
  protected readonly form = form(this.draft);

  protected add(): void {
    const opening = { weekday: 'monday' as const, opensAt: '09:00', closesAt: '22:00' };
    this.draft.update(({ openings }) => ({ openings: [...openings, opening] }));
  }

  protected remove(place: number): void {
    this.draft.update(({ openings }) => ({ openings: openings.filter((_, index) => index !== place) }));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const { id, version } = this.venue();
    const path = { id };
    if (!(await send(this.form, (body) => this.api.put('/venues/{id}/opening-hours', { path, body, version })))) return;
    this.venues.reload();
    this.editing.set(false);
  }
}

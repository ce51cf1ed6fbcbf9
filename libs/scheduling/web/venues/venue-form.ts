import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { Api } from '@bottega/platform/web';
import { Control, Field, FormProblemNote, send, Tick } from '@bottega/platform/web/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Venue } from '../data/programme-view';
import { Venues } from './venues';

/** A venue as it is written: a new one of a centre, or one there is. */
@Component({
  selector: 'bt-venue-form',
  imports: [Control, Field, FormField, FormProblemNote, Tick, TranslocoPipe],
  templateUrl: './venue-form.html',
})
export class VenueForm {
  private readonly api = inject(Api);
  protected readonly venues = inject(Venues);
  readonly venue = input<Venue>();
  readonly done = output();

  private readonly draft = linkedSignal(() => {
    const { name = '', address = '', city = '', accessNotes = '', keepsHolidays = true } = this.venue() ?? {};
    const centreId = this.venue()?.centreId ?? this.venues.centres()[0]?.id ?? '';
    return { centreId, name, address, city, accessNotes, keepsHolidays };
  });
  protected readonly form = form(this.draft, (path) => {
    required(path.centreId);
    required(path.name);
    required(path.address);
    required(path.city);
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const venue = this.venue();
    const saved = await send(this.form, ({ centreId, ...body }) =>
      venue
        ? this.api.patch('/venues/{id}', { path: { id: venue.id }, body, version: venue.version })
        : this.api.post('/centres/{id}/venues', { path: { id: centreId }, body }),
    );
    if (!saved) return;
    this.venues.reload();
    this.done.emit();
  }
}

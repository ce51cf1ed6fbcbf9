import { Component, input, signal } from '@angular/core';
import { Dialog } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Venue } from '../data/programme-view';
import { ClosureList } from './closure-list';
import { OpeningHours } from './opening-hours';
import { SpaceTable } from './space-table';
import { VenueForm } from './venue-form';

/** One venue with its spaces, its hours and its closures. */
@Component({
  selector: 'bt-venue-sheet',
  imports: [ClosureList, Dialog, OpeningHours, SpaceTable, TranslocoPipe, VenueForm],
  template: `
    <div class="row between">
      <div>
        <h2 class="h2">{{ venue().name }}</h2>
        <p class="soft">{{ venue().address }}, {{ venue().city }}</p>
      </div>
      <button type="button" class="btn tonal sm" (click)="editing.set(true)">
        {{ 'scheduling.venues.edit' | transloco }}
      </button>
    </div>
    @if (venue().accessNotes) {
      <p class="measure">{{ venue().accessNotes }}</p>
    }
    <bt-space-table [venue]="venue()" />
    <div class="pair">
      <bt-opening-hours [venue]="venue()" />
      <bt-closure-list [venue]="venue()" />
    </div>
    <bt-dialog [label]="'scheduling.venues.edit' | transloco" [(open)]="editing">
      <bt-venue-form [venue]="venue()" (done)="editing.set(false)" />
    </bt-dialog>
  `,
  styles: `
    .pair {
      display: grid;
      gap: 24px 40px;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
      align-items: start;
    }
  `,
  host: { class: 'sheet stack' },
})
export class VenueSheet {
  readonly venue = input.required<Venue>();
  protected readonly editing = signal(false);
}

import { Component, inject, signal } from '@angular/core';
import { Dialog, Empty, Icon, iconPlus, PageHeader, ProblemNote, Skeleton } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { HolidayList } from './holiday-list';
import { VenueForm } from './venue-form';
import { VenueSheet } from './venue-sheet';
import { Venues } from './venues';

/** Where courses are held: venues, their spaces, when they are open and when they are not. */
@Component({
  selector: 'bt-venues',
  imports: [Dialog, Empty, HolidayList, Icon, PageHeader, ProblemNote, Skeleton, TranslocoPipe, VenueForm, VenueSheet],
  template: `
    <bt-page-header dense [heading]="'scheduling.venues.title' | transloco">
      <button type="button" class="btn fill sm" (click)="adding.set(true)">
        <bt-icon [path]="iconPlus" />{{ 'scheduling.venues.add' | transloco }}
      </button>
    </bt-page-header>
    @if (venues.problem(); as problem) {
      <bt-problem [of]="problem" />
    }
    <div class="stack loose">
      @for (venue of venues.all(); track venue.id) {
        <bt-venue-sheet [venue]="venue" />
      } @empty {
        @if (venues.loading()) {
          <bt-skeleton [label]="'scheduling.loading' | transloco" />
        } @else if (!venues.problem()) {
          <bt-empty
            [heading]="'scheduling.venues.empty.heading' | transloco"
            [text]="'scheduling.venues.empty.text' | transloco"
          />
        }
      }
      <bt-holiday-list />
    </div>
    <bt-dialog [label]="'scheduling.venues.add' | transloco" [(open)]="adding">
      <bt-venue-form (done)="adding.set(false)" />
    </bt-dialog>
  `,
  providers: [Venues],
})
export class VenuesPage {
  protected readonly venues = inject(Venues);
  protected readonly adding = signal(false);
  protected readonly iconPlus = iconPlus;
}

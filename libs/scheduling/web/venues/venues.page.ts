import { Component, computed, inject, signal } from '@angular/core';
import { Dialog, Empty, Icon, iconPlus, PageHeader, ProblemNote, SessionStore, Skeleton } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { CentreList } from './centre-list';
import { HolidayList } from './holiday-list';
import { VenueForm } from './venue-form';
import { VenueSheet } from './venue-sheet';
import { Venues } from './venues';

/** Where courses are held: venues, their spaces, when they are open and when they are not; the centres they belong to. */
@Component({
  selector: 'bt-venues',
  imports: [
    CentreList,
    Dialog,
    Empty,
    HolidayList,
    Icon,
    PageHeader,
    ProblemNote,
    Skeleton,
    TranslocoPipe,
    VenueForm,
    VenueSheet,
  ],
  templateUrl: './venues.page.html',
  providers: [Venues],
})
export class VenuesPage {
  protected readonly venues = inject(Venues);
  private readonly session = inject(SessionStore);
  protected readonly adding = signal(false);
  protected readonly administers = computed(() => this.session.can('centres.manage'));
  protected readonly iconPlus = iconPlus;
}

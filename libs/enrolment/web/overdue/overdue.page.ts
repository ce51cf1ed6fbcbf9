import { Component, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Money, More, PageHeader, ProblemNote, SheetTable, Skeleton, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Enrolment } from '../data/enrolment-view';
import { OverduePlaces } from './overdue-places';
import { ReleasePlace } from './release-place';

/** Unpaid places that nobody gives up by themselves: wait, record the payment, or release them. */
@Component({
  selector: 'bt-overdue',
  imports: [
    Empty,
    Money,
    More,
    PageHeader,
    ProblemNote,
    ReleasePlace,
    RouterLink,
    SheetTable,
    Skeleton,
    TranslocoPipe,
    When,
  ],
  templateUrl: './overdue.page.html',
  host: { class: 'stack' },
  providers: [OverduePlaces],
})
export class OverduePage {
  protected readonly places = inject(OverduePlaces);
  /** From the address: only those of one edition. */
  readonly edizione = input<string>();
  protected readonly releasing = signal<Enrolment | null>(null);

  constructor() {
    effect(() => void this.places.show(this.edizione()));
  }

  protected due = ({ order }: Enrolment) => order.due;

  /** The last day the place was kept on. */
  protected lastDay = ({ heldUntil }: Enrolment): string | null =>
    heldUntil && new Date(Date.parse(heldUntil) - 1).toISOString();
}

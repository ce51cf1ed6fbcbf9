import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ProgrammeSession } from '../data/programme-view';

/** A session on the programme; it leads to its edition. Drafts are dashed, what was called off is struck and says so. */
@Component({
  selector: 'bt-session-slip',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <a [routerLink]="['/gestione/edizioni', of().editionId]" [class.draft]="of().editionStatus === 'draft'">
      <b [class.off]="cancelled()">{{ of().courseTitle }}</b>
      <span class="num">{{ of().startTime }}–{{ of().endTime }}</span>
      @if (where()) {
        <span>{{ of().space.name }}, {{ of().venue.name }}</span>
      }
      @if (cancelled()) {
        <span class="err">{{ 'scheduling.sessionStatus.cancelled' | transloco }}</span>
      } @else if (of().editionStatus === 'draft') {
        <span>{{ 'scheduling.status.draft' | transloco }}</span>
      } @else {
        <span>{{ 'scheduling.programme.taken' | transloco: { taken: taken(), capacity: of().capacity } }}</span>
      }
    </a>
  `,
  styleUrl: './session-slip.css',
})
export class SessionSlip {
  readonly of = input.required<ProgrammeSession>();
  /** Say the space too, where no row does. */
  readonly where = input(false);
  protected readonly cancelled = computed(() => this.of().status === 'cancelled');
  protected readonly taken = computed(() => this.of().capacity - this.of().placesLeft);
}

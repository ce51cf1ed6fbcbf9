import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { noteOf } from '../data/session-note';
import type { PublicSession } from '../data/views';

/** A session in a calendar: at what time, which course, and whether there is still a place. */
@Component({
  selector: 'bt-session-slip',
  imports: [RouterLink, TranslocoPipe, When],
  template: `
    @let one = session();
    <a [routerLink]="['/corsi', one.courseSlug]" [queryParams]="{ edition: one.editionId }">
      <bt-when [from]="one.startsAt" [zone]="one.zone" as="time" />
      <b [class]="note()">{{ one.courseTitle }}</b>
    </a>
    <span class="ls" [class]="note() === 'waiting' ? 'warn' : 'soft'">
      {{ 'catalogue.slip.' + note() | transloco: { n: one.placesLeft } }}
      @if (where()) {
        · {{ one.space.remote ? ('catalogue.card.online' | transloco) : one.venue.name }}
      }
    </span>
  `,
  styles: `
    :host {
      display: grid;
      gap: 1px;
      font: var(--mat-sys-body-small);
      font-size: 0.875rem;
      line-height: 1.35;
    }
    a {
      display: grid;
      text-decoration: none;
    }
    a:hover b {
      text-decoration: underline;
    }
    b {
      font-weight: 600;
    }
    .running {
      font-weight: 400;
    }
    .cancelled {
      text-decoration: line-through;
    }
  `,
})
export class SessionSlip {
  readonly session = input.required<PublicSession>();
  /** Where venues differ, which it is. */
  readonly where = input(false);
  protected readonly note = computed(() => noteOf(this.session()));
}

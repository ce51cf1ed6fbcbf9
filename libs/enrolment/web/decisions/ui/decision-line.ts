import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, iconHourglass } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { deadlineOf, nameOf, type ToDecide } from '../data/decision';

/** One edition in the list: its name, «5 su 8, in pari a 7», how long there is. */
@Component({
  selector: 'bt-decision-line',
  imports: [Icon, RouterLink, TranslocoPipe],
  template: `
    <a [routerLink]="['/gestione/decisioni', edition().id]" [attr.aria-current]="current() ? 'true' : null">
      <bt-icon [path]="iconHourglass" [class.due]="edition().why !== 'below-minimum'" />
      <span class="grow">
        <b>{{ nameOf(edition()) }}</b>
        <span class="bs soft">
          {{ 'enrolment-decisions.counts.' + (edition().minimum > 0 ? 'ofMinimum' : 'alone') | transloco: edition() }}
          @if (edition().breakEven !== null) {
            · {{ 'enrolment-decisions.breakEven' | transloco: { n: edition().breakEven } }}
          }
        </span>
      </span>
      @if (edition().daysLeft !== null) {
        <span class="bs" [class.due]="edition().why !== 'below-minimum'">{{
          'enrolment-decisions.deadlineShort.' + deadlineOf(edition().daysLeft)
            | transloco: { n: magnitude(edition().daysLeft!) }
        }}</span>
      }
    </a>
  `,
  styles: `
    a {
      display: flex;
      gap: 12px;
      padding: 12px;
      border-radius: var(--bt-radius);
      font-size: 0.875rem;
      line-height: 1.35;
      text-decoration: none;
    }
    a:hover {
      background: var(--mat-sys-surface-container-low);
    }
    a[aria-current] {
      background: var(--mat-sys-surface-container-lowest);
      box-shadow: inset 3px 0 0 var(--mat-sys-primary);
    }
    @media (max-width: 860px) {
      a[aria-current] {
        box-shadow: none;
      }
    }
    b,
    b + span {
      display: block;
    }
    .due {
      color: var(--mat-sys-tertiary);
    }
  `,
})
export class DecisionLine {
  readonly edition = input.required<ToDecide>();
  readonly current = input(false);
  protected readonly iconHourglass = iconHourglass;
  protected readonly nameOf = nameOf;
  protected readonly deadlineOf = deadlineOf;
  protected readonly magnitude = Math.abs;
}

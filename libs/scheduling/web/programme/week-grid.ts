import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionSlip } from './session-slip';
import type { VenueWeek, WeekDay } from './week';

/** Days across, spaces down, each in two: the day above, the evening below in its own tone. */
@Component({
  selector: 'bt-week-grid',
  imports: [SessionSlip, TranslocoPipe],
  templateUrl: './week-grid.html',
  styleUrl: './week-grid.css',
})
export class WeekGrid {
  readonly days = input.required<readonly WeekDay[]>();
  readonly weeks = input.required<readonly VenueWeek[]>();
  protected readonly bands = ['daytime', 'evening'] as const;
}

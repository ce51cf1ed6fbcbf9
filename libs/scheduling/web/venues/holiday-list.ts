import { Component, inject } from '@angular/core';
import { Clock, localDate } from '@bottega/platform/kernel';
import { Api, HOME_ZONE, Languages, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** The national holidays of the year: venues that keep them are shut. */
@Component({
  selector: 'bt-holiday-list',
  imports: [TranslocoPipe, When],
  template: `
    <details>
      <summary class="t1">{{ 'scheduling.holidays.heading' | transloco: { year } }}</summary>
      <dl class="kv left">
        @for (holiday of holidays.value(); track holiday.date) {
          <dt><bt-when as="day" [from]="holiday.date + 'T12:00:00Z'" /></dt>
          <dd>{{ languages.current() === 'it' ? holiday.nameIt : holiday.nameEn }}</dd>
        }
      </dl>
    </details>
  `,
  styles: `
    summary {
      padding-block: 10px;
      cursor: pointer;
    }
  `,
})
export class HolidayList {
  protected readonly languages = inject(Languages);
  protected readonly year = localDate(inject(Clock).now(), HOME_ZONE).slice(0, 4);
  protected readonly holidays = inject(Api).resource('/holidays', () => ({ query: { year: Number(this.year) } }));
}

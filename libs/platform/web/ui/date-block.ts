import { Component, computed, inject, input } from '@angular/core';
import { HOME_ZONE } from '@bottega/platform/kernel';
import { Languages } from '../i18n/languages';

/** A day as a tear-off calendar shows it: «gio 14 gen», the number large. */
@Component({
  selector: 'bt-date-block',
  template: `
    <time [attr.datetime]="on()">
      <span>{{ parts().weekday }}</span>
      <b>{{ parts().day }}</b>
      @if (month()) {
        <span>{{ parts().month }}</span>
      }
    </time>
  `,
  styles: `
    time {
      display: grid;
      flex: none;
      justify-items: center;
      width: 52px;
      line-height: 1;
    }
    b {
      font: 740 2rem/1 var(--bt-font-display);
      font-stretch: 82%;
    }
    span {
      font: var(--mat-sys-label-small);
    }
  `,
})
export class DateBlock {
  private readonly languages = inject(Languages);
  readonly on = input.required<string>();
  readonly zone = input(HOME_ZONE);
  readonly month = input(true);

  protected readonly parts = computed(() => {
    const format = new Intl.DateTimeFormat(this.languages.current() === 'it' ? 'it-IT' : 'en-GB', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      timeZone: this.zone(),
    });
    const parts = format.formatToParts(new Date(this.on()));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((found) => found.type === type)!.value;
    return { weekday: part('weekday'), day: part('day'), month: part('month') };
  });
}

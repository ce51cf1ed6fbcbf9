import { Component, computed, input, output } from '@angular/core';
import { Icon, iconMinus, iconPlus } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { within } from './next-mark';

const STEP = 5;
const PICKS = [5, 10, 15, 20, 30];

/** So many minutes, five at a time, with the usual ones and «adesso» one tap away. */
@Component({
  selector: 'bt-minutes-stepper',
  imports: [Icon, TranslocoPipe],
  template: `
    <div class="stepper">
      <button
        type="button"
        class="iconbtn"
        [attr.aria-label]="'attendance.minutes.fewer' | transloco: { n: step }"
        (click)="move(-step)"
      >
        <bt-icon [path]="iconMinus" />
      </button>
      <output [attr.aria-label]="label()">
        <b class="h1 disp">{{ 'attendance.minutes.of' | transloco: { n: value() } }}</b>
        <span class="bs">{{ about() }}</span>
      </output>
      <button
        type="button"
        class="iconbtn"
        [attr.aria-label]="'attendance.minutes.more' | transloco: { n: step }"
        (click)="move(step)"
      >
        <bt-icon [path]="iconPlus" />
      </button>
    </div>
    <p class="row picks">
      @for (minutes of picks(); track minutes) {
        <button type="button" class="pick sm" [attr.aria-pressed]="minutes === value()" (click)="set(minutes)">
          {{ minutes }}<span class="sr"> {{ 'attendance.minutes.word' | transloco }}</span>
        </button>
      }
      @if (now(); as minutes) {
        <button type="button" class="pick sm" (click)="set(minutes)">{{ 'attendance.minutes.now' | transloco }}</button>
      }
    </p>
  `,
  styleUrl: './minutes-stepper.css',
})
export class MinutesStepper {
  /** What the minutes are of: read to whoever does not see. */
  readonly label = input.required<string>();
  readonly value = input.required<number>();
  readonly sessionMinutes = input.required<number>();
  /** What they come to on the clock: «arrivo alle 18:20». */
  readonly about = input.required<string>();
  /** How many it would be if it happened now; null when the session is not on. */
  readonly now = input<number | null>(null);
  readonly valueChange = output<number>();

  protected readonly step = STEP;
  protected readonly picks = computed(() => PICKS.filter((minutes) => minutes < this.sessionMinutes()));
  protected readonly iconMinus = iconMinus;
  protected readonly iconPlus = iconPlus;

  protected move(by: number): void {
    this.set(this.value() + by);
  }

  protected set(minutes: number): void {
    this.valueChange.emit(within(minutes, this.sessionMinutes()));
  }
}

import { Component, computed, input, output } from '@angular/core';
import { addDays, daysBetween } from '@bottega/platform/kernel';
import { Icon, iconCircleAlert, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Rehearsal } from './edition-store';

const OFFERED = 3;

/** Where each session would go and from when; for each clash what it is with and what is free then; other days to try. */
@Component({
  selector: 'bt-shift-list',
  imports: [Icon, TranslocoPipe, When],
  template: `
    <ol class="stack tight" aria-live="polite">
      @for (slot of moved(); track slot.startsAt) {
        <li class="stack snug">
          <span class="row tight">
            <bt-when class="t2" [from]="slot.startsAt" [to]="slot.endsAt" [zone]="slot.zone" />
            <span class="bs soft">
              {{ 'scheduling.shift.was' | transloco }} <bt-when as="day" [from]="slot.was + 'T12:00:00Z'" />
            </span>
          </span>
          @for (problem of slot.problems; track problem.code) {
            <p class="note bad"><bt-icon [path]="iconCircleAlert" />{{ problem.detail }}</p>
          }
          @if (slot.spaces) {
            <span class="bs">{{ 'scheduling.shift.spaces' | transloco: { names: slot.spaces } }}</span>
          }
        </li>
      }
    </ol>
    @if (instead().length > 0) {
      <p class="row tight">
        @for (other of instead(); track other.days) {
          <button type="button" class="btn line sm" (click)="daysChosen.emit(other.days)">
            {{ 'scheduling.shift.instead.' + other.way | transloco: { n: other.n } }}
          </button>
        }
      </p>
    }
  `,
  host: { class: 'stack' },
})
export class ShiftList {
  readonly of = input.required<Rehearsal>();
  readonly days = input.required<number>();
  readonly daysChosen = output<number>();
  protected readonly iconCircleAlert = iconCircleAlert;
  protected readonly moved = computed(() =>
    this.of().slots.map((slot) => ({
      ...slot,
      was: addDays(slot.date, -this.days()),
      spaces: slot.proposals?.spaces.map(({ name }) => name).join(', '),
    })),
  );
  /** By how many days those in trouble would fit at their own time: what suits most of them first, then the nearest. */
  protected readonly instead = computed(() => {
    const suits = new Map<number, number>();
    for (const { proposals, startTime, was } of this.moved()) {
      for (const free of proposals?.slots ?? []) {
        const days = daysBetween(was, free.date);
        if (free.startTime === startTime && days !== 0) suits.set(days, (suits.get(days) ?? 0) + 1);
      }
    }
    return [...suits]
      .toSorted(([a, most], [b, more]) => more - most || Math.abs(a - this.days()) - Math.abs(b - this.days()))
      .slice(0, OFFERED)
      .map(([days]) => ({ days, n: Math.abs(days), way: days > 0 ? 'later' : 'earlier' }));
  });
}

import { Component, computed, input, output } from '@angular/core';
import { addDays, daysBetween } from '@bottega/platform/kernel';
import { Icon, iconCircleAlert, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Rehearsal } from './edition-store';

/** Where each session would go and from when; for each clash what it is with, by how many days it fits, what is free then. */
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
          @if (slot.fits.length > 0) {
            <span class="row tight">
              @for (fit of slot.fits; track fit.days) {
                <button type="button" class="btn line sm" (click)="daysChosen.emit(fit.days)">
                  {{ 'scheduling.shift.instead.' + fit.way | transloco: { n: fit.n } }}
                </button>
              }
            </span>
          }
          @if (slot.spaces) {
            <span class="bs">{{ 'scheduling.shift.spaces' | transloco: { names: slot.spaces } }}</span>
          }
        </li>
      }
    </ol>
  `,
})
export class ShiftList {
  readonly of = input.required<Rehearsal>();
  readonly days = input.required<number>();
  readonly daysChosen = output<number>();
  protected readonly iconCircleAlert = iconCircleAlert;
  protected readonly moved = computed(() =>
    this.of().slots.map((slot) => {
      const was = addDays(slot.date, -this.days());
      const atThatTime = slot.proposals?.slots.filter(({ startTime }) => startTime === slot.startTime) ?? [];
      return {
        ...slot,
        was,
        fits: atThatTime.map(({ date }) => wayOf(daysBetween(was, date))).filter(({ days }) => days !== 0),
        spaces: slot.proposals?.spaces.map(({ name }) => name).join(', '),
      };
    }),
  );
}

const wayOf = (days: number) => ({ days, n: Math.abs(days), way: days > 0 ? 'later' : 'earlier' });

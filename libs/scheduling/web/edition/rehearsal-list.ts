import { Component, inject, input, output } from '@angular/core';
import { Icon, iconCircleAlert, Languages, Status, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Rehearsal } from './edition-store';

/** What planning would give: the dates, those left out and why, and for each clash what it is with and what is free. */
@Component({
  selector: 'bt-rehearsal-list',
  imports: [Icon, Status, TranslocoPipe, When],
  template: `
    <ol class="stack tight" aria-live="polite">
      @for (slot of of().slots; track slot.startsAt) {
        <li class="stack snug">
          <span class="row tight">
            <bt-when [from]="slot.startsAt" [to]="slot.endsAt" [zone]="slot.zone" />
            @if (slot.problems.length === 0) {
              <bt-status tone="ok" bare>{{ 'scheduling.add.free' | transloco }}</bt-status>
            }
          </span>
          @for (problem of slot.problems; track problem.code) {
            <p class="note bad"><bt-icon [path]="iconCircleAlert" />{{ problem.detail }}</p>
          }
          @if (slot.proposals; as proposals) {
            <span class="row tight">
              @for (space of proposals.spaces; track space.id) {
                <button type="button" class="btn line sm" (click)="spaceChosen.emit(space.id)">
                  {{ 'scheduling.add.useSpace' | transloco: { name: space.name } }}
                </button>
              }
            </span>
          }
        </li>
      }
    </ol>
    @for (day of of().skipped; track day.date) {
      <p class="bs soft">
        {{ 'scheduling.add.skipped' | transloco }} <bt-when [from]="day.date + 'T12:00:00Z'" as="day" />:
        {{ day.reason[languages.current()] }}
      </p>
    }
  `,
})
export class RehearsalList {
  protected readonly languages = inject(Languages);
  readonly of = input.required<Rehearsal>();
  readonly spaceChosen = output<string>();
  protected readonly iconCircleAlert = iconCircleAlert;
}

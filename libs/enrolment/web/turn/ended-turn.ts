import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Clock } from '@bottega/platform/kernel';
import { Status } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { endOf, mayJoinAgain } from '../data/turn-end';
import type { TurnDetail } from '../data/waiting-view';

/** A turn that is over without a place: kindly why, and what can be done now. */
@Component({
  selector: 'bt-ended-turn',
  imports: [RouterLink, Status, TranslocoPipe],
  template: `
    @let turn = of();
    <div>
      <bt-status tone="plain">{{ 'enrolment.turn.status.' + turn.status | transloco }}</bt-status>
    </div>
    <h1 class="d3">{{ 'enrolment.turn.ended.' + end() + '.heading' | transloco }}</h1>
    <p class="bl">{{ 'enrolment.turn.ended.' + end() + '.text' | transloco: { title: turn.course.title } }}</p>
    <div class="row tight">
      @if (end() === 'enrolled') {
        <a class="btn fill" routerLink="/io/corsi">{{ 'enrolment.enrol.seeIt' | transloco }}</a>
      } @else {
        @if (again()) {
          <a class="btn fill" [routerLink]="['/iscrizione', turn.edition.id]">{{
            'enrolment.turn.again' | transloco
          }}</a>
        }
        <a class="btn tonal" [routerLink]="['/corsi', turn.course.slug]">{{ 'enrolment.turn.course' | transloco }}</a>
      }
    </div>
  `,
  host: { class: 'stack', role: 'status' },
})
export class EndedTurn {
  private readonly clock = inject(Clock);
  readonly of = input.required<TurnDetail>();
  protected readonly end = computed(() => endOf(this.of()));
  protected readonly again = computed(() => mayJoinAgain(this.of(), this.clock.now()));
}

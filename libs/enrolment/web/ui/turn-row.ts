import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DateBlock, Languages, Status } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ordinal } from '../data/ordinal';
import { toneOfTurn } from '../data/turn-tone';
import type { Turn } from '../data/waiting-view';
import { PassedOver } from './passed-over';

/** One turn in a list: for which course, how far, and why it could not be served last time. */
@Component({
  selector: 'bt-turn-row',
  imports: [DateBlock, PassedOver, RouterLink, Status, TranslocoPipe],
  template: `
    @let turn = of();
    @if (turn.edition.startsAt; as day) {
      <bt-date-block [on]="day" />
    }
    <div class="grow stack snug">
      <h3 class="t1">
        <a [routerLink]="['/posto', turn.id]">{{ turn.course.title }}</a>
      </h3>
      @if (turn.places > 1) {
        <p class="bs soft">{{ 'enrolment.turn.places' | transloco: turn }}</p>
      }
      @if (turn.passedOver) {
        <bt-passed-over class="bs" [of]="turn" />
      }
    </div>
    <bt-status [tone]="tone()">
      @if (turn.position) {
        {{ 'enrolment.turn.inLine' | transloco: { place: place() } }}
      } @else {
        {{ 'enrolment.turn.status.' + turn.status | transloco }}
      }
    </bt-status>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
      padding-block: 14px;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }
    /* What there is to say is read before how it stands: on a phone the state goes below. */
    .grow {
      flex-basis: 60%;
    }
  `,
})
export class TurnRow {
  private readonly languages = inject(Languages);
  readonly of = input.required<Turn>();
  protected readonly tone = computed(() => toneOfTurn(this.of().status));
  protected readonly place = computed(() => ordinal(this.of().position!, this.languages.current()));
}

import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, iconCalendarPlus, iconCircleCheck, Money, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TurnDetail } from '../data/waiting-view';

/** The turn has become a place: what comes now, the dates, and where the enrolment is. */
@Component({
  selector: 'bt-accepted-turn',
  imports: [Icon, Money, RouterLink, TranslocoPipe, When],
  template: `
    @let turn = of();
    <div class="note ok" role="status">
      <bt-icon [path]="iconCircleCheck" />
      <div>
        <p class="t2">{{ 'enrolment.turn.accepted.heading' | transloco: turn }}</p>
        <p>{{ 'enrolment.one.done.text' | transloco }}</p>
      </div>
    </div>
    <div class="stack snug">
      <h1 class="d3">{{ turn.course.title }}</h1>
      @if (turn.edition.startsAt; as start) {
        <p class="soft">
          {{ 'enrolment.turn.starts' | transloco }} <bt-when [from]="start" [zone]="turn.edition.zone" as="slot" />
        </p>
      }
    </div>
    @if (due(); as price) {
      <p>
        {{ 'enrolment.turn.due.' + turn.payBy | transloco }} <b><bt-money [of]="price" /></b>
      </p>
    }
    @if (turn.places > 1) {
      <p>{{ 'enrolment.turn.together' | transloco: { others: turn.places - 1 } }}</p>
    }
    <div class="row tight">
      <a class="btn fill" [routerLink]="['/io/corsi', turn.enrolmentId]">{{ 'enrolment.enrol.seeIt' | transloco }}</a>
      <a class="btn tonal" [href]="'/editions/' + turn.edition.id + '.ics'" download>
        <bt-icon [path]="iconCalendarPlus" />{{ 'enrolment.one.calendar' | transloco }}
      </a>
    </div>
  `,
  host: { class: 'stack' },
})
export class AcceptedTurn {
  readonly of = input.required<TurnDetail>();
  protected readonly iconCalendarPlus = iconCalendarPlus;
  protected readonly iconCircleCheck = iconCircleCheck;
  protected readonly due = computed(() => {
    const { price } = this.of();
    return price && price.amount > 0 ? price : null;
  });
}

import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, iconHourglass, iconMail, Languages, Money, ProblemNote, Status, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ordinal } from '../data/ordinal';
import { TurnAnswers } from '../data/turn-answers';
import type { TurnDetail } from '../data/waiting-view';
import { PassedOver } from '../ui/passed-over';

/** Somebody in line: how far they are, what comes by mail and when, and the way out. */
@Component({
  selector: 'bt-waiting-turn',
  imports: [Icon, Money, PassedOver, ProblemNote, RouterLink, Status, TranslocoPipe, When],
  templateUrl: './waiting-turn.html',
  host: { class: 'stack loose' },
  providers: [TurnAnswers],
})
export class WaitingTurn {
  private readonly languages = inject(Languages);
  protected readonly answers = inject(TurnAnswers);
  readonly of = input.required<TurnDetail>();
  readonly key = input<string>();
  readonly left = output<TurnDetail>();
  protected readonly iconHourglass = iconHourglass;
  protected readonly iconMail = iconMail;
  protected readonly place = computed(() => ordinal(this.of().position!, this.languages.current()));

  protected async leave(): Promise<void> {
    const turn = await this.answers.leave(this.of(), this.key());
    if (turn) this.left.emit(turn);
  }
}

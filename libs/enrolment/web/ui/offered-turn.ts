import { Component, computed, inject, input, output } from '@angular/core';
import { type Money as Sum } from '@bottega/platform/kernel';
import { Money, ProblemNote, Status, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { TurnAnswers } from '../data/turn-answers';
import type { Turn, TurnDetail } from '../data/waiting-view';
import { Deadline } from './deadline';

/** A place that has come free for the reader: which, how much, until when, and yes or no. */
@Component({
  selector: 'bt-offered-turn',
  imports: [Deadline, Money, ProblemNote, Status, TranslocoPipe, When],
  templateUrl: './offered-turn.html',
  styles: `
    @media (max-width: 640px) {
      .btn {
        flex: 1 1 auto;
      }
    }
  `,
  host: { class: 'sheet lift stack' },
  providers: [TurnAnswers],
})
export class OfferedTurn {
  protected readonly answers = inject(TurnAnswers);
  readonly of = input.required<Turn>();
  /** From the link of the mail, for whoever is not signed in. */
  readonly key = input<string>();
  /** On a page of its own the course is the page’s heading. */
  readonly level = input<1 | 2>(2);
  readonly answered = output<TurnDetail>();

  protected readonly total = computed((): Sum | null => {
    const { price, places } = this.of();
    return price && { ...price, amount: price.amount * places };
  });

  protected async accept(): Promise<void> {
    this.tell(await this.answers.accept(this.of(), this.key()));
  }

  protected async decline(): Promise<void> {
    this.tell(await this.answers.decline(this.of(), this.key()));
  }

  private tell(turn: TurnDetail | null): void {
    if (turn) this.answered.emit(turn);
  }
}

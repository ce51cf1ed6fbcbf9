import { Component, computed, input, output, signal } from '@angular/core';
import { isLive } from '@bottega/enrolment/domain';
import { More, type PageList, ProblemNote, SheetTable, Status, When } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { toneOfTurn } from '../data/turn-tone';
import type { Turn } from '../data/waiting-view';
import { Deadline } from '../ui/deadline';
import { PassedOver } from '../ui/passed-over';
import { RemoveTurn } from './remove-turn';
import { TurnHistory } from './turn-history';

/** Who waits for a place of an edition, in the order they will be asked; below, folded, who does not any more. */
@Component({
  selector: 'bt-waiting-list',
  imports: [Deadline, More, PassedOver, ProblemNote, RemoveTurn, SheetTable, Status, TranslocoPipe, TurnHistory, When],
  templateUrl: './waiting-list.html',
  styleUrl: './waiting-list.css',
  host: { class: 'stack tight' },
})
export class WaitingList {
  readonly queue = input.required<PageList<Turn>>();
  readonly removed = output<Turn>();
  protected readonly live = computed(() =>
    this.queue()
      .items()
      .filter(({ status }) => isLive(status)),
  );
  protected readonly over = computed(() =>
    this.queue()
      .items()
      .filter(({ status }) => !isLive(status)),
  );
  protected readonly places = computed(() => this.live().reduce((sum, { places }) => sum + places, 0));
  protected readonly removing = signal<Turn | null>(null);
  protected readonly opened = signal<Turn | null>(null);
  protected readonly tone = toneOfTurn;

  protected onRemoved(turn: Turn): void {
    this.removing.set(null);
    this.removed.emit(turn);
  }
}

import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Icon, iconArrowLeft, More, ProblemNote, Skeleton } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Decision } from './data/decision';
import { DecisionsList } from './data/decisions-list';
import { DecisionSheet } from './decision-sheet';
import { OverdueNote } from '../overdue/overdue-note';
import { DecisionLine } from './ui/decision-line';

/** What waits to be decided on the left, the one at hand on the right; on a phone, one or the other. */
@Component({
  selector: 'bt-decisions',
  imports: [
    DecisionLine,
    DecisionSheet,
    Empty,
    Icon,
    More,
    OverdueNote,
    ProblemNote,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './decisions.page.html',
  styleUrl: './decisions.page.css',
  providers: [DecisionsList],
})
export class DecisionsPage {
  protected readonly list = inject(DecisionsList);
  readonly editionId = input<string>();
  /** From the address: `?azione=cancel`. */
  readonly azione = input<Decision>();
  protected readonly iconArrowLeft = iconArrowLeft;
  /** On a wide screen the first is at hand already. */
  protected readonly shown = computed(() => this.editionId() ?? this.list.items()[0]?.id);

  constructor() {
    void this.list.reload();
  }
}

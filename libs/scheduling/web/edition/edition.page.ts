import { NgComponentOutlet } from '@angular/common';
import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Icon,
  iconArrowRight,
  iconClipboardCheck,
  iconUsers,
  PageHeader,
  ProblemNote,
  Skeleton,
  Status,
} from '@bottega/platform/web';
import { isOver } from '@bottega/scheduling/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import { toneOf } from '../data/programme-view';
import { AddSessions } from './add-sessions';
import { EditionDecisions } from './edition-decisions';
import { EditionFacts } from './edition-facts';
import { EDITION_PRICES, type EditionPricesInputs } from './edition-prices-piece';
import { EditionStore } from './edition-store';
import { SessionTable } from './session-table';
import { ShiftSessions } from './shift-sessions';

/** One edition: where it stands, what can be decided, what it is and costs, its dates. */
@Component({
  selector: 'bt-edition',
  imports: [
    AddSessions,
    EditionDecisions,
    EditionFacts,
    Icon,
    NgComponentOutlet,
    PageHeader,
    ProblemNote,
    RouterLink,
    SessionTable,
    ShiftSessions,
    Skeleton,
    Status,
    TranslocoPipe,
  ],
  templateUrl: './edition.page.html',
  styles: `
    .pair {
      display: grid;
      gap: 16px;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
      align-items: start;
    }
  `,
  providers: [EditionStore],
})
export class EditionPage {
  protected readonly store = inject(EditionStore);
  readonly editionId = input.required<string>();
  protected readonly tone = toneOf;
  protected readonly iconUsers = iconUsers;
  protected readonly iconClipboardCheck = iconClipboardCheck;
  protected readonly iconArrowRight = iconArrowRight;
  protected readonly pricesPiece = resource({ loader: inject(EDITION_PRICES) });
  protected readonly over = computed(() => isOver(this.store.edition()!.status));
  protected readonly prices = computed((): EditionPricesInputs => {
    const { id: editionId, prices } = this.store.edition()!;
    return { editionId, prices, over: this.over() };
  });

  constructor() {
    effect(() => void this.store.open(this.editionId()));
  }
}

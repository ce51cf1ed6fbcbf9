import { Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, iconArrowRight, iconUsers, PageHeader, ProblemNote, Skeleton, Status } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { toneOf } from '../data/programme-view';
import { AddSessions } from './add-sessions';
import { EditionDecisions } from './edition-decisions';
import { EditionStore } from './edition-store';
import { SessionTable } from './session-table';

/** One edition: where it stands, what can be decided, its dates. */
@Component({
  selector: 'bt-edition',
  imports: [
    AddSessions,
    EditionDecisions,
    Icon,
    PageHeader,
    ProblemNote,
    RouterLink,
    SessionTable,
    Skeleton,
    Status,
    TranslocoPipe,
  ],
  templateUrl: './edition.page.html',
  providers: [EditionStore],
})
export class EditionPage {
  protected readonly store = inject(EditionStore);
  readonly editionId = input.required<string>();
  protected readonly tone = toneOf;
  protected readonly iconUsers = iconUsers;
  protected readonly iconArrowRight = iconArrowRight;

  constructor() {
    effect(() => void this.store.open(this.editionId()));
  }
}

import { Component, computed, inject } from '@angular/core';
import { Api, Empty, More, PageHeader, PageList, problemOf, ProblemNote, Skeleton } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { DeclareConcession } from './declare-concession';
import { type MyConcession, MyConcessionSheet } from './my-concession-sheet';

/** What of me lowers a price: what could, what I said and would show, and what became of it. */
@Component({
  selector: 'bt-my-concessions',
  imports: [DeclareConcession, Empty, More, MyConcessionSheet, PageHeader, ProblemNote, Skeleton, TranslocoPipe],
  templateUrl: './my-concessions.page.html',
})
export class MyConcessionsPage {
  private readonly api = inject(Api);
  private readonly offered = this.api.resource('/concessions/offered', () => ({}));
  protected readonly cuts = computed(() => (this.offered.hasValue() ? this.offered.value().cuts : undefined));
  protected readonly offerProblem = computed(() => problemOf(this.offered));
  protected readonly mine = new PageList<MyConcession>((cursor) =>
    this.api.get('/me/concessions', { query: { cursor } }),
  );

  /** Nothing declared so far: how that goes is told instead, where there is something to declare. */
  protected readonly isNew = computed(
    () => !this.mine.loading() && !this.mine.problem() && this.mine.items().length === 0,
  );

  constructor() {
    void this.mine.reload();
  }
}

import { Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type Answer,
  Api,
  Empty,
  Money,
  MoneyPipe,
  More,
  PageHeader,
  PageList,
  problemOf,
  ProblemNote,
  SheetTable,
  Skeleton,
  Status,
  When,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';

type Given = Answer<'get', '/suspended-seats/given'>['items'][number];
type Grant = Answer<'get', '/suspended-seats/grants'>['items'][number];

/** What was given, what is left of it, and to whom it went and why. Who gave is on the order, for who may see orders. */
@Component({
  selector: 'bt-gifts',
  imports: [
    Empty,
    Money,
    MoneyPipe,
    More,
    PageHeader,
    ProblemNote,
    RouterLink,
    SheetTable,
    Skeleton,
    Status,
    TranslocoPipe,
    When,
  ],
  templateUrl: './gifts.page.html',
  host: { class: 'stack' },
})
export class GiftsPage {
  private readonly api = inject(Api);
  private readonly pot = this.api.resource('/suspended-seats', () => ({}));
  protected readonly problem = () => problemOf(this.pot);
  protected readonly available = () => (this.pot.hasValue() ? this.pot.value() : undefined);
  protected readonly left = signal(true);
  protected readonly given = new PageList<Given>((cursor) =>
    this.api.get('/suspended-seats/given', { query: { cursor, ...(this.left() && { left: true }) } }),
  );
  protected readonly grants = new PageList<Grant>((cursor) =>
    this.api.get('/suspended-seats/grants', { query: { cursor } }),
  );

  constructor() {
    void this.given.reload();
    void this.grants.reload();
  }

  protected show(left: boolean): void {
    this.left.set(left);
    void this.given.reload();
  }
}
